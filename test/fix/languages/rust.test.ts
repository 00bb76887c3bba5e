/*
 * Rust: what becomes of each literal. A `String` is read where a `&'static str` was.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const read = (name: string) => `std::env::var("${name}").expect("${name} is not set")`;
const READ = read('APP_SECRET');
const STATIC = `&*${READ}.leak()`;

const VALUES: readonly Situation[] = [
  ['untyped', 'let k = "«abc»";', `let k = ${STATIC};`],
  ['a borrowed text', 'let k: &str = "«abc»";', `let k: &str = &${READ};`],
  ['a text for ever', 'let k: &\'static str = "«abc»";', `let k: &'static str = ${STATIC};`],
  ['to_string', 'let k = "«abc»".to_string();', `let k = ${READ};`],
  ['to_owned on lines of its own', 'let k = "«abc»"\n        .to_owned();', `let k = ${READ};`],
  ['into', 'let k: String = "«abc»".into();', `let k: String = ${READ}.into();`],
  ['String::from', 'let k = String::from("«abc»");', `let k = ${READ};`],
  ['another from', 'let k: Arc<str> = Arc::from("«abc»");', `let k: Arc<str> = Arc::from(${READ});`],
  ['raw', 'let k = r"«abc»".to_string();', `let k = ${READ};`],
  ['raw with hashes', 'let k = r#"«abc»"#.to_string();', `let k = ${READ};`],
  ['a key of several lines', 'let k = "«BEGIN\nabc\nEND»".to_string();', `let k = ${READ};`],
  ['a key in more lines', 'let k = r#"\n«BEGIN\nEND»\n"#.to_string();', `let k = format!(r#"\n{}\n"#, ${READ});`],
  ['inside of a URL', 'let u = "pg://u:«abc»@h/db".to_string();', `let u = format!("pg://u:{}@h/db", ${READ});`],
  ['inside of a static text', 'let u = "Bearer «abc»";', `let u = &*format!("Bearer {}", ${READ}).leak();`],
  [
    'quotes and braces in the rest',
    'let j = "{\\"k\\":\\"«abc»\\"}".to_string();',
    `let j = format!("{{\\"k\\":\\"{}\\"}}", ${READ});`,
  ],
  ['braces in a raw text', 'let j = r#"{"k":"«abc»"}"#.to_string();', `let j = format!(r#"{{"k":"{}"}}"#, ${READ});`],
  ['an argument', 'login("u", "«abc»");', `login("u", &${READ});`],
  ['part of an argument', 'login("u:«abc»");', `login(&format!("u:{}", ${READ}));`],
  ['an argument of a method', 'c.login("«abc»").await?;', `c.login(&${READ}).await?;`],
  ['a function that makes something', 'let c = Client::new("«abc»");', `let c = Client::new(${STATIC});`],
  [
    'a function that reads',
    'let u = Url::parse("http://u:«abc»@h");',
    `let u = Url::parse(&format!("http://u:{}@h", ${READ}));`,
  ],
  ['a function of a module', 'let u = auth::login("«abc»");', `let u = auth::login(&${READ});`],
  ['nested calls', 'f(g("«abc»".to_string()), 1);', `f(g(${READ}), 1);`],
  ['insert', 'm.insert("k", "«abc»");', `m.insert("k", ${STATIC});`],
  ['push', 'v.push("«abc»");', `v.push(${STATIC});`],
  ['push of a String', 'v.push("«abc»".to_string());', `v.push(${READ});`],
  ['Some', 'let k = Some("«abc»");', `let k = Some(${STATIC});`],
  ['a tuple struct', 'let k = Token("«abc»".into());', `let k = Token(${READ}.into());`],
  ['unwrap_or', 'let k = a.unwrap_or("«abc»");', `let k = a.unwrap_or(${STATIC});`],
  ['a field', 'let c = C { host: "h", key: "«abc»" };', `let c = C { host: "h", key: ${STATIC} };`],
  ['a field of a String', 'let c = C { key: "«abc»".to_string() };', `let c = C { key: ${READ} };`],
  ['an array', 'let l = ["a", "«abc»"];', `let l = ["a", ${STATIC}];`],
  ['a tuple', 'let l = ("a", "«abc»");', `let l = ("a", ${STATIC});`],
  ['a method', 'let n = "«abc»".len();', `let n = ${READ}.len();`],
  ['a method that borrows', 'let n = "«abc»".trim();', `let n = ${READ}.leak().trim();`],
  ['a method that borrows in a call', 'm.update("«abc»".as_bytes());', `m.update(${READ}.as_bytes());`],
  ['a result', 'return "«abc»";', `return ${STATIC};`],
  ['a comparison', 'if k == "«abc»" {}', `if k == ${READ} {}`],
  ['a sum', 'let u = a + "«abc»";', `let u = a + &${READ};`],
  ['an addition', 'u += "k=«abc»";', `u += &format!("k={}", ${READ});`],
  ['an assignment', 'k = "«abc»";', `k = ${STATIC};`],
  ['a match', 'match k { 1 => "«abc»", _ => "" };', `match k { 1 => ${STATIC}, _ => "" };`],
  ['a pattern', 'match k { "«abc»" => 1, _ => 2 };', stays('constant-expression')],
  ['a pattern among others', 'match k { "a" | "«abc»" => 1, _ => 2 };', stays('constant-expression')],
  ['a pattern of if', 'if let "«abc»" = k {}', stays('constant-expression')],
  ['a range', 'let n = &"«abc»"[1..];', `let n = &${READ}.leak()[1..];`],
  ['a comment behind', 'f("«abc»"); // "the" key', `f(&${READ}); // "the" key`],
  ['a comment', '// k is «abc»', '// k is <APP_SECRET>'],
  ['two on a line', 'f("«A|one1»", "«B|two2»");', `f(&${read('A')}, &${read('B')});`],
  [
    'two in a literal',
    'let u = "«A|one1»:«B|two2»".to_string();',
    `let u = format!("{}:{}", ${read('A')}, ${read('B')});`,
  ],
  ['twice the same', 'f("«abc»", "«abc»");', `f(&${READ}, &${READ});`],
];

const MACROS: readonly Situation[] = [
  ['an argument of println', 'println!("{} {}", a, "«abc»");', `println!("{} {}", a, ${READ});`],
  ['a format', 'println!("key «abc»");', `println!("key {}", ${READ});`],
  ['nothing but the secret', 'panic!("«abc»");', `panic!("{}", ${READ});`],
  [
    'between placeholders',
    'let u = format!("{}:«abc»@{:?}/{n}", a, b);',
    `let u = format!("{}:{}@{:?}/{n}", a, ${READ}, b);`,
  ],
  ['behind placeholders', 'let u = format!("{a}{:.*} «abc»", 1, b);', `let u = format!("{a}{:.*} {}", 1, b, ${READ});`],
  ['before what has a name', 'let u = format!("«abc» {n}", n = 1);', `let u = format!("{} {n}", ${READ}, n = 1);`],
  ['braces that are text', 'let u = format!("{{«abc»}}");', `let u = format!("{{{}}}", ${READ});`],
  ['numbered placeholders', 'let u = format!("{0} «abc»", a);', stays('no-safe-edit')],
  ['escapes in the secret', 'let u = format!("k «s3{{cr»");', stays('unknown-escape')],
  ['write', 'write!(f, "k=«abc»&a={}", a)?;', `write!(f, "k={}&a={}", ${READ}, a)?;`],
  [
    'a logger',
    'info!(target: "t", user = "u", "k «abc» {}", 1);',
    `info!(target: "t", user = "u", "k {} {}", ${READ}, 1);`,
  ],
  ['a field of a logger', 'info!(key = "«abc»", "m");', `info!(key = ${READ}, "m");`],
  ['a call in a format', 'println!("{}", f("«abc»"));', `println!("{}", f(&${READ}));`],
  ['vec', 'let v = vec!["a", "«abc»"];', `let v = vec!["a", ${STATIC}];`],
  ['vec of String', 'let v = vec!["«abc»".to_string()];', `let v = vec![${READ}];`],
  ['vec of String::from', 'let v = vec![String::from("«abc»")];', `let v = vec![String::from(${READ})];`],
  ['json', 'let j = json!({"k": "«abc»", "l": ["«abc»"]});', `let j = json!({"k": ${READ}, "l": [${READ}]});`],
  ['a key of json', 'let j = json!({"«abc»": 1});', stays('no-safe-edit')],
  ['assert_eq', 'assert_eq!(k, "«abc»");', `assert_eq!(k, ${READ});`],
  ['concat', 'let k = concat!("a", "«abc»");', stays('compile-time')],
  ['include_str', 'let k = include_str!("«abc»");', stays('compile-time')],
  ['a macro of its own', 'mine!("«abc»");', stays('no-safe-edit')],
];

const BYTES: readonly Situation[] = [
  ['an argument', 'm.update(b"«abc»");', `m.update(${READ}.as_bytes());`],
  ['part of an argument', 'm.update(b"k=«abc»");', `m.update(format!("k={}", ${READ}).as_bytes());`],
  ['to_vec', 'let k = b"«abc»".to_vec();', `let k = ${READ}.into_bytes();`],
  ['a slice', 'let k: &[u8] = b"«abc»";', `let k: &[u8] = ${READ}.leak().as_bytes();`],
  ['an array', 'let k = b"«abc»";', stays('no-safe-edit')],
  ['an array with its size', 'let k: &[u8; 6] = b"«abc»";', stays('no-safe-edit')],
  ['no text', 'm.update(b"\\xff«abc»");', stays('no-safe-edit')],
  ['a C string', 'let k = c"«abc»";', stays('no-safe-edit')],
];

describe('Rust', () => {
  const wrap = (text: string) => `fn f() {\n    ${text}\n}\n`;
  describe('values', () => testSituations({ path: 'src/a.rs', wrap }, VALUES));
  describe('macros', () => testSituations({ path: 'src/a.rs', wrap }, MACROS));
  describe('bytes', () => testSituations({ path: 'tests/a.rs', wrap }, BYTES));
});

const ITEMS: readonly Situation[] = [
  ['a constant', 'pub const K: &str = "«abc»";\n', stays('compile-time')],
  ['a constant of a type', 'impl A {\n    const K: &\'static str = "«abc»";\n}\n', stays('compile-time')],
  ['a static', 'static K: &str = "«abc»";\n', stays('compile-time')],
  ['a block in a constant', 'const K: &str = { "«abc»" };\n', stays('compile-time')],
  ['a constant function', 'const fn k() -> &\'static str {\n    "«abc»"\n}\n', stays('compile-time')],
  [
    'a static that is made at its first use',
    'static K: LazyLock<String> = LazyLock::new(|| "«abc»".to_string());\n',
    `static K: LazyLock<String> = LazyLock::new(|| ${READ});\n`,
  ],
  [
    'lazy_static',
    'lazy_static! {\n    static ref K: &\'static str = "«abc»";\n}\n',
    `lazy_static! {\n    static ref K: &'static str = ${STATIC};\n}\n`,
  ],
  [
    'what a function gives',
    'fn k() -> &\'static str {\n    "«abc»"\n}\n',
    `fn k() -> &'static str {\n    ${STATIC}\n}\n`,
  ],
  [
    'a reference that a function gives',
    'fn k() -> &\'static str {\n    let k: &str = "«abc»";\n    k\n}\n',
    `fn k() -> &'static str {\n    let k: &str = ${STATIC};\n    k\n}\n`,
  ],
  [
    'a parameter that lives for ever',
    'fn f(k: &\'static str) {}\nfn g() { f("«abc»") }\n',
    `fn f(k: &'static str) {}\nfn g() { f(${STATIC}) }\n`,
  ],
  ['an attribute', '#[doc = "«abc»"]\nstruct S;\n', stays('constant-expression')],
  ['an attribute with arguments', '#[serde(default = "«abc»")]\nstruct S;\n', stays('constant-expression')],
  ['the rule of a macro', 'macro_rules! k {\n    () => { "«abc»" };\n}\n', stays('no-safe-edit')],
  ['a comment for rustdoc', '/// k is «abc»\nfn f() {}\n', '/// k is <APP_SECRET>\nfn f() {}\n'],
  [
    'line ends of Windows, tabs, no end of line',
    'fn f() {\r\n\tg(\r\n\t\t"a",\r\n\t\t"«abc»",\r\n\t);\r\n}',
    `fn f() {\r\n\tg(\r\n\t\t"a",\r\n\t\t&${READ},\r\n\t);\r\n}`,
  ],
];

describe('items of Rust', () => testSituations({ path: 'src/a.rs' }, ITEMS));
