/*
 * A program in Rust compiles and prints the same before and after.
 */

import { test } from 'vitest';
import { escaped, expectSameOutput, hasVersion, VALUES, type ValueName, verbatim } from './same-output.ts';

const NAMES = Object.keys(VALUES) as ValueName[];
const plain = verbatim('PLAIN');

const PROGRAM = `use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

static LAZY: LazyLock<String> = LazyLock::new(|| "${plain}".to_string());

struct Config<'a> {
    name: &'a str,
    key: String,
}

struct Token(&'static str);

fn show(text: impl AsRef<str>) {
    println!("[{}]", text.as_ref());
}

fn forever(text: &'static str) -> usize {
    text.len()
}

fn same(text: &str) -> &str {
    text
}

fn bytes(data: &[u8]) {
    println!("{:?}", data);
}

fn result(first: bool) -> &'static str {
    if first {
        return "r${plain}";
    }
    "${escaped('LETTERS')}"
}

fn error() -> Result<(), Box<dyn std::error::Error>> {
    Err("${plain}".into())
}

fn main() {
${NAMES.map((name) => `    show("${escaped(name)}");\n    show("a${escaped(name)}{{b}}".to_string());`).join('\n')}
    show(r"${verbatim('SLASHES')}");
    show(r#"{"k": "${verbatim('DOLLARS')}"}"#);
    let untyped = "${plain}";
    let typed: &str = "${plain}";
    let forever_typed: &'static str = "x${plain}";
    let owned = String::from("${escaped('QUOTES')}");
    let into: String = "${plain}".into();
    let shared: Arc<str> = Arc::from("${plain}");
    let cow: Cow<str> = Cow::Borrowed("${plain}");
    for text in [untyped, typed, forever_typed, &owned, &into, &shared, &cow, LAZY.as_str()] {
        show(text);
    }
    let config = Config { name: "${plain}", key: "k:${plain}".to_owned() };
    println!("{} {} {}", config.name, config.key, Token("${plain}").0);
    println!("{} {} {}", forever("${plain}"), same("${plain}"), result(true) == result(false));
    let mut map = HashMap::new();
    map.insert("k", "${plain}");
    map.insert("${plain}", "v");
    let mut list = vec!["a", "${plain}"];
    list.push("${plain}");
    list.extend(["${plain}"]);
    let strings = vec!["${plain}".to_string(), String::from("${plain}")];
    println!("{:?} {:?} {:?} {:?}", map.get("${plain}"), map["k"], list, strings);
    println!("{:?} {:?}", Some("${plain}"), None.unwrap_or("${plain}"));
    println!("{} ${plain} {:>4} {name}", 1, 2, name = "n");
    print!("${plain} {{}}\\n");
    let mut text = String::new();
    write!(text, "k=${plain}&n={}", 1).unwrap();
    text += "${plain}";
    text.push_str("${plain}");
    println!("{}", text + "x${plain}");
    println!("{} {} {}", "${plain}".len(), "${plain}".to_uppercase(), "${plain}".replace('-', "+"));
    let trimmed = "${plain}".trim();
    let part = &"x${plain}"[3..];
    let chars: Vec<char> = "${plain}".chars().rev().collect();
    println!("{trimmed} {part} {chars:?} {}", untyped == "${plain}");
    bytes(b"${plain}");
    bytes(b"k=${plain}");
    bytes(&b"${plain}".to_vec());
    bytes("${escaped('LETTERS')}".as_bytes());
    let slice: &[u8] = b"${plain}";
    println!("{:?}", slice);
    let chosen = match slice.len() {
        1 => "one",
        _ => "${plain}",
    };
    let closure = || "${plain}";
    let mut changed = "a";
    show(changed);
    changed = "${plain}";
    assert_eq!(changed, "${plain}");
    assert!(chosen == "${plain}", "no ${plain}");
    println!("{} {} {:?}", chosen, closure(), ("${plain}", ["${plain}"]));
    println!("{}", error().unwrap_err());
    println!("{}", { "${plain}" });
}
`;

test.skipIf(!hasVersion('rustc', '--version', [1, 80]))('Rust: the same output', async () => {
  const command = 'rustc --edition 2021 -A warnings -o main main.rs && ./main';
  await expectSameOutput({ name: 'main.rs', marked: PROGRAM, run: ['sh', '-c', command] });
});
