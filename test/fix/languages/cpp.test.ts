/*
 * C++: what becomes of each literal.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'std::getenv("APP_SECRET")';
const SUM = `std::string("u:") + ${READ} + "@h"`;

const STATEMENTS: readonly Situation[] = [
  ['a pointer', 'const char *k = "«abc»";', `const char *k = ${READ};`],
  ['a string', 'std::string k = "«abc»";', `std::string k = ${READ};`],
  ['a string in braces', 'std::string k{"«abc»"};', `std::string k{${READ}};`],
  ['a string in parentheses', 'const std::string k("«abc»");', `const std::string k(${READ});`],
  ['auto', 'auto k = "«abc»";', `auto k = ${READ};`],
  ['auto of a string', 'auto k = std::string("«abc»");', `auto k = std::string(${READ});`],
  ['a literal of a string', 'auto k = "«abc»"s;', `auto k = std::string(${READ});`],
  ['a literal of a view', 'auto k = "«abc»"sv;', stays('no-safe-edit')],
  ['raw', 'auto k = R"(«abc»)";', `auto k = ${READ};`],
  ['a key of several lines', 'std::string k = R"pem(«BEGIN\nEND»)pem";', `std::string k = ${READ};`],
  ['inside of a string', 'std::string u = "u:«abc»@h";', `std::string u = ${SUM};`],
  [
    'inside of a raw string',
    'std::string j = R"({"k":"«abc»"})";',
    `std::string j = std::string(R"({"k":")") + ${READ} + R"("})";`,
  ],
  ['inside of a made string', 'auto u = std::string("u:«abc»@h");', `auto u = ${SUM};`],
  ['a method of a made string', 'f(std::string("u:«abc»@h").c_str());', `f((${SUM}).c_str());`],
  ['inside of a pointer', 'const char *u = "u:«abc»@h";', stays('no-safe-edit')],
  ['inside of auto', 'auto u = "u:«abc»@h";', stays('no-safe-edit')],
  ['adjacent literals', 'std::string u = "u:"\n        "«abc»" "@h";', `std::string u = ${SUM};`],
  [
    'two in adjacent literals',
    'std::string u = "«A|one1»" ":" "«B|two2»";',
    'std::string u = std::string(std::getenv("A")) + ":" + std::getenv("B");',
  ],
  ['a term', 'auto u = s + "u:«abc»@h";', `auto u = s + "u:" + ${READ} + "@h";`],
  ['the first term', 'auto u = "u:«abc»@h" + s;', `auto u = ${SUM} + s;`],
  ['an addition', 's += "u:«abc»@h";', `s += ${SUM};`],
  ['a stream', 'std::cout << "u:«abc»@h" << std::endl;', `std::cout << "u:" << ${READ} << "@h" << std::endl;`],
  ['an argument', 'login("u", "«abc»");', `login("u", ${READ});`],
  ['part of an argument', 'login("u:«abc»@h");', stays('no-safe-edit')],
  ['a constructor', 'auto c = new C("«abc»", 1);', `auto c = new C(${READ}, 1);`],
  ['a vector', 'std::vector<std::string> v{"a", "u:«abc»@h"};', `std::vector<std::string> v{"a", ${SUM}};`],
  ['a map', 'std::map<std::string, int> m = {{"«abc»", 1}};', `std::map<std::string, int> m = {{${READ}, 1}};`],
  ['a comparison', 'if (s == "«abc»") {}', `if (s == ${READ}) {}`],
  ['a lambda', 'auto l = [] { return "«abc»"; };', `auto l = [] { return ${READ}; };`],
  ['a format', 'fmt::print("{} «abc» {}", a, b);', `fmt::print("{} {} {}", a, ${READ}, b);`],
  ['a format of C', 'std::printf("%d «abc»", 1);', `std::printf("%d %s", 1, ${READ});`],
  ['a test', 'EXPECT_EQ(k, "«abc»");', `EXPECT_EQ(k, ${READ});`],
  ['a macro', 'k = QStringLiteral("«abc»");', stays('no-safe-edit')],
  ['a constant', 'constexpr auto k = "«abc»";', stays('constant-expression')],
  ['an array', 'char k[] = "«abc»";', stays('constant-expression')],
  ['an assertion', 'static_assert(x, "«abc»");', stays('constant-expression')],
  ['a comment', '// k is «abc»', '// k is <APP_SECRET>'],
];

const FILES: readonly Situation[] = [
  [
    'a global',
    'static const std::string k = "«abc»";\n',
    `#include <cstdlib>\n\nstatic const std::string k = ${READ};\n`,
  ],
  [
    'a member',
    '#include <string>\n\nclass A {\n  std::string k_ = "u:«A|one1»@h";\n  std::string l_;\n  A() : l_("u:«B|two2»") {}\n};\n',
    '#include <cstdlib>\n#include <string>\n\nclass A {\n  std::string k_ = std::string("u:") + std::getenv("A") + "@h";\n  std::string l_;\n  A() : l_(std::string("u:") + std::getenv("B")) {}\n};\n',
  ],
  ['a constant member', 'class A {\n  static constexpr const char *K = "«abc»";\n};\n', stays('constant-expression')],
  ['a constant function', 'constexpr auto f() { return "«abc»"; }\n', stays('constant-expression')],
  [
    'a parameter',
    '#include <cstdlib>\nvoid f(const char *k = "«abc»");\n',
    `#include <cstdlib>\nvoid f(const char *k = ${READ});\n`,
  ],
  [
    'a function of the file',
    '#include <cstdlib>\nvoid f(const std::string &k);\nstd::string g() { f("u:«abc»@h"); return "u:«abc»@h"; }\n',
    `#include <cstdlib>\nvoid f(const std::string &k);\nstd::string g() { f(${SUM}); return ${SUM}; }\n`,
  ],
  ['an attribute', '[[deprecated("«abc»")]] void f();\n', stays('constant-expression')],
  [
    'a guarded header',
    '#ifndef A_H\n#define A_H\n\nnamespace a {\ninline const char *k() { return "«abc»"; }\n}\n\n#endif\n',
    `#ifndef A_H\n#define A_H\n\n#include <cstdlib>\n\nnamespace a {\ninline const char *k() { return ${READ}; }\n}\n\n#endif\n`,
  ],
];

describe('C++', () => {
  const wrap = (text: string) => `#include <cstdlib>\n\nvoid f() {\n    ${text}\n}\n`;
  describe('statements', () => testSituations({ path: 'a.cpp', wrap }, STATEMENTS));
  describe('files', () => {
    testSituations({ path: 'a.hpp' }, FILES.slice(0, -1));
    testSituations({ path: 'a.h' }, FILES.slice(-1));
  });
});
