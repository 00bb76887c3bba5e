/*
 * Owns which agents are known from attacks: data. None of them proves one, and none of them is needed for one.
 */

/** A tool, and the words in the agent by which it is known. */
export interface AttackerTool {
  readonly name: string;
  readonly agent: RegExp;
  /** Where it is described. */
  readonly source: string;
}

const GUARDDUTY = 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-iam.html';
const ELASTIC = 'https://www.elastic.co/guide/en/security/current/aws-suspicious-user-agent-fingerprint.html';
const GUIVIL = 'https://permiso.io/blog/s/unmasking-guivil-new-cloud-threat-actor/';

export const ATTACKER_TOOLS: readonly AttackerTool[] = [
  // `distrib#kali`, `+kali`, `kali-amd64`, kernels such as `5.18.0-kali5-amd64`.
  { name: 'Kali Linux', agent: /[#+-]kali\b|-kali\d|\bkali-(?:amd|arm)64\b/i, source: ELASTIC },
  { name: 'Parrot OS', agent: /[#+-]parrot\b|\dparrot\d|\bparrot-(?:amd|arm)64\b/i, source: GUARDDUTY },
  { name: 'Pentoo', agent: /\bpentoo\b/i, source: GUARDDUTY },
  { name: 'TruffleHog', agent: /trufflehog/i, source: 'https://trufflesecurity.com/blog/trufflehog-in-your-logs' },
  { name: 'S3 Browser', agent: /\bS3 Browser\b/i, source: GUIVIL },
  { name: 'Pacu', agent: /\bpacu\b/i, source: 'https://github.com/RhinoSecurityLabs/pacu' },
  { name: 'Scout Suite', agent: /\bScout ?Suite\b/i, source: 'https://github.com/nccgroup/ScoutSuite' },
  { name: 'CloudFox', agent: /\bcloudfox\b/i, source: 'https://github.com/BishopFox/cloudfox' },
  { name: 'Stratus Red Team', agent: /stratus-red-team/i, source: 'https://github.com/DataDog/stratus-red-team' },
  { name: 'aws-nuke', agent: /\baws-nuke\b/i, source: 'https://github.com/ekristen/aws-nuke' },
  { name: 'Nmap', agent: /\bNmap Scripting Engine\b/i, source: 'https://nmap.org/book/nse.html' },
  { name: 'sqlmap', agent: /\bsqlmap\//i, source: 'https://github.com/sqlmapproject/sqlmap' },
];

/** The tool that `agent` names; null for everything else. */
export function attackerToolIn(agent: string): AttackerTool | null {
  return ATTACKER_TOOLS.find((tool) => tool.agent.test(agent)) ?? null;
}
