/*
 * Owns that nothing in a log is taken for a command to the CI system that shows it: names of files begin lines of the report,
 * and a file can be called `::stop-commands::x`.
 */

/**
 * `::name` at the beginning of a line, behind blanks: GitHub, Gitea and Forgejo Actions (actions/runner,
 * src/Runner.Common/ActionCommand.cs, `TryParseV2`). Colours stand before it only where they keep it from being one.
 */
const AT_START = /^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm;

/** `##[name]` anywhere (`TryParse` there), `##vso[name]` of Azure Pipelines and `##teamcity[name]` as well. */
const ANYWHERE = /##(?=(?:vso|teamcity)?\[)/g;

/** `text`, of whole lines, with a blank within what would begin a command. */
export function withoutCommands(text: string): string {
  return text.replace(AT_START, '$1: ').replace(ANYWHERE, '# #');
}
