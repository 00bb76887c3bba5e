/*
 * A program in Go prints the same before and after.
 */

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { has } from './running.ts';
import { escaped, expectSameOutput, VALUES, type ValueName, verbatim } from './same-output.ts';

const NAMES = Object.keys(VALUES) as ValueName[];
const plain = verbatim('PLAIN');

const PROGRAM = `// Package main prints values.
package main

import (
	"fmt"
	"strings"
)

type key string

type config struct {
	name string
	key  key
}

const (
	first = 1

	// token is taken out of the group.
	token     = "t:${plain}"
	named key = "${plain}" // typed
	last      = "l"
)

const alone = "${escaped('SLASHES')}"

const (
	grouped = \`${verbatim('LINES')}\`
)

var typed key = "k" + "${plain}"

func load(k key, s string) (key, string) {
	return "${plain}", k.text() + s
}

func (k key) text() string { return string(k) }

func show(values ...any) {
	for _, v := range values {
		fmt.Printf("%q\\n", v)
	}
}

func main() {
	const local = "${plain}"
${NAMES.map((name) => `	show("${escaped(name)}", "a${escaped(name)}b", []byte("${escaped(name)}"))`).join('\n')}
	show(\`${verbatim('SLASHES')}\`, \`a\${x}${verbatim('DOLLARS')}"b"\`, token, named, last, alone, grouped, typed, local, first)
	show(config{key: "${plain}", name: "${plain}"}, config{"n", "${plain}"}, []key{"${plain}"}, map[key]string{"${plain}": "x"})
	show(load("${plain}", "y"+"${plain}"+"z"))
	show(fmt.Sprintf("%d:${plain}@%s/%5.1f%%", 1, "h", 2.5), fmt.Sprintf("${plain}"), fmt.Sprintf("%[1]s ${plain}", "x"))
	show(strings.ToUpper("u:${escaped('LETTERS')}"), ("x" + "${plain}")[2:], "x${plain}"[3:], "${plain}" == "plain-word-1")
	switch local {
	case "no", "${plain}":
		show("case")
	}
	array := [...]string{
		"a",
		"${escaped('QUOTES')}", // quotes
	}
	show(array, func() string { return "f:${escaped('BRACES')}" }())
}
`;

test.skipIf(!has('go'))('Go: the same output, and gofmt has nothing to say', async () => {
  const env = { GO111MODULE: 'off', GOFLAGS: '', GOTOOLCHAIN: 'local', GOPROXY: 'off' };
  const original = PROGRAM.replace(/«(?:[A-Z]+\|)?([^»]*)»/g, '$1');
  expect(format(original)).toBe(original);
  const text = await expectSameOutput({ name: 'main.go', marked: PROGRAM, run: ['go', 'run', 'main.go'], env });
  expect(text).toBe(format(text));
});

function format(text: string): string {
  return spawnSync('gofmt', [], { input: text, encoding: 'utf8' }).stdout;
}
