/*
 * shells: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['a.sh', 'export K=⟦S⟧', 'export K="${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}"'],
  ['a.sh', "K='⟦S⟧'", 'K="${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}"'],
  ['a.bash', 'K="⟦S⟧" # k', 'K="${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}" # k'],
  ['a.sh', 'curl -u "u:⟦S⟧" h', 'curl -u "u:${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}" h'],
  ['a.sh', "curl -u 'u:⟦S⟧' h", 'curl -u "u:${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}" h'],
  [
    'a.sh',
    'curl -d \'{"k":"⟦S⟧"}\'',
    'curl -d \'{"k":"\'"${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}"\'"}\'',
  ],
  ['a.sh', ['cat <<EOF', 'k = "⟦S⟧"'], 'k = "${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}"'],
  ['a.sh', ["cat <<'EOF'", 'k = "⟦S⟧"'], null],
  ['a.sh', ['cat <<"EOF"', 'k = "⟦S⟧"'], null],
  [
    'a.sh',
    'AWS_SECRET_ACCESS_KEY="${AWS_SECRET_ACCESS_KEY:-⟦S⟧}"',
    'AWS_SECRET_ACCESS_KEY="${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}"',
  ],
  ['bin/run', ['#!/usr/bin/env bash', 'K=⟦S⟧'], 'K="${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is not set}"'],
  ['a.fish', "set -x K '⟦S⟧'", 'set -x K "$AWS_SECRET_ACCESS_KEY"'],
  ['a.fish', 'set -x AWS_SECRET_ACCESS_KEY ⟦S⟧', ''],
  ['a.fish', 'f "x:⟦S⟧@h"', 'f "x:""$AWS_SECRET_ACCESS_KEY""@h"'],
  ['a.ps1', "$k = '⟦S⟧'", '$k = $env:AWS_SECRET_ACCESS_KEY'],
  ['a.ps1', 'Set-X -Key ⟦K⟧ -Secret ⟦S⟧', 'Set-X -Key $env:AWS_ACCESS_KEY_ID -Secret $env:AWS_SECRET_ACCESS_KEY'],
  ['a.ps1', "$u = 'x:⟦S⟧'", '$u = "x:$($env:AWS_SECRET_ACCESS_KEY)"'],
  ['a.ps1', '$env:AWS_SECRET_ACCESS_KEY = "⟦S⟧"', ''],
  ['a.ps1', 'curl -u u:⟦S⟧ h', 'curl -u u:$env:AWS_SECRET_ACCESS_KEY h'],
  ['a.ps1', 'curl -u u:⟦S⟧.x', null],
  ['a.ps1', ['<#', '  k: ⟦S⟧'], '  k: <AWS_SECRET_ACCESS_KEY>'],
  ['a.psd1', "K = '⟦S⟧'", null],
  ['a.bat', 'set K=⟦S⟧', 'set K=%AWS_SECRET_ACCESS_KEY%'],
  ['a.cmd', 'set AWS_SECRET_ACCESS_KEY=⟦S⟧\r', ''],
  ['Makefile', 'K := ⟦S⟧', 'K := $(AWS_SECRET_ACCESS_KEY)'],
  ['Makefile', '\taws --key "⟦S⟧"', '\taws --key "$(AWS_SECRET_ACCESS_KEY)"'],
  ['Makefile', 'export AWS_SECRET_ACCESS_KEY ?= ⟦S⟧', ''],
];

describe('shells', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });
});
