/*
 * Programs in C and C++ print the same before and after, and compilers find nothing to warn of.
 */

import { test } from 'vitest';
import { has } from './running.ts';
import { escaped, expectSameOutput, VALUES, type ValueName, verbatim } from './same-output.ts';

const NAMES = Object.keys(VALUES) as ValueName[];
const plain = verbatim('PLAIN');

const C = `#include <stdio.h>
#include <string.h>

struct config {
  const char *name;
  char short_name[4];
  const char *key;
};

static void show(const char *text) { printf("[%s]\\n", text); }

static const char *result(int first) { return first ? "${plain}" : "x"; }

int main(void) {
  const char *key = "${plain}";
  const char *list[] = {"a", "${plain}"};
  struct config config = {.name = "n", .key = "${plain}"};
  char text[100];
${NAMES.map((name) => `  show("${escaped(name)}");`).join('\n')}
  show(key);
  show(list[1]);
  show(config.key);
  config.name = "${escaped('QUOTES')}";
  show(config.name);
  show(result(1));
  show((const char *)"${plain}");
  snprintf(text, sizeof text, "%*d ${plain} %s 100%%", 3, 1, "x");
  show(text);
  strcpy(text, "${plain}");
  printf("${plain} %d\\n", strcmp(text, "${plain}"));
  printf("a "
         "${plain} %s\\n",
         "b");
  printf("${plain}");
  putchar("${plain}"[0]);
  return 0;
}
`;

const CPP = `#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace std::string_literals;

static const std::string global = "g:${plain}";
const char *pointer = "${plain}";

class Config {
 public:
  Config() : name_("n:${plain}"), other_("${plain}") {}
  std::string name_;
  std::string other_;
  std::string key = "k:${escaped('QUOTES')}";
};

static void show(const std::string &text) { std::cout << "[" << text << "]" << std::endl; }

static std::string result() { return "r:${plain}"; }

static std::string given(const std::string &text = "d:${plain}") { return text; }

int main() {
${NAMES.map((name) => `  show("${escaped(name)}");\n  show("a${escaped(name)}b");`).join('\n')}
  Config config;
  std::string text = "u:${plain}@h";
  std::string braces{"${plain}"};
  std::string made = std::string("m:${plain}").substr(1);
  std::string raw = R"(\\d${verbatim('SLASHES')}"x")";
  std::string adjacent = "a" "b${plain}" "c";
  auto literal = "l:${plain}"s;
  auto copied = "${plain}";
  std::vector<std::string> list{"a", "v:${plain}", "${plain}"};
  std::map<std::string, std::string> map = {{"k", "m:${plain}"}};
  text += "t:${plain}";
  for (const auto &each : {global, std::string(pointer), config.name_, config.other_, config.key, result(), given(),
                           text, braces, made, raw, adjacent, literal, std::string(copied), list[1], map["k"]}) {
    show(each);
  }
  show(text + "x${plain}y" + text);
  show("x${plain}y" + text);
  std::cout << "c:${plain}" << 1 << "${plain}" << std::endl;
  std::cout << (braces == "${plain}") << (text != "t${plain}") << std::endl;
  std::printf("%d ${plain} %s\\n", 1, "x");
  auto lambda = [] { return "${plain}"; };
  show(lambda());
  return 0;
}
`;

test.skipIf(!has('gcc'))('C: the same output', async () => {
  await expectSameOutput({
    name: 'main.c',
    marked: C,
    run: ['sh', '-c', 'gcc -Wall -Wextra -Werror main.c -o main && ./main'],
  });
});

test.skipIf(!has('g++'))('C++: the same output', async () => {
  const command = 'g++ -std=c++17 -Wall -Wextra -Werror main.cpp -o main && ./main';
  await expectSameOutput({ name: 'main.cpp', marked: CPP, run: ['sh', '-c', command] });
});
