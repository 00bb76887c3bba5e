/*
 * Owns what to do when a credential of npm is out.
 */

import type { ResponseDef } from '../../src/model/response.ts';

const REVOKING = 'https://docs.npmjs.com/revoking-access-tokens';

export const npm: readonly ResponseDef[] = [
  {
    rules: ['npm-access-token', 'npm-registry-token', 'npm-legacy-token'],
    damage: {
      en: 'Typically a new version of your package is published with code that steals the credentials of everybody who installs it.',
      ja: '典型的には、インストールした人全員の認証情報を盗むコードを含む新しい版が、あなたのパッケージとして公開されます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the token', ja: 'トークンを失効させる' },
        why: {
          en: 'With a token that may publish, minutes count. Find its id in the list, then delete it.',
          ja: '公開権限のあるトークンでは一刻を争います。一覧で ID を確認し、削除してください。',
        },
        commands: ['npm token list', 'npm token revoke "${TOKEN_ID:?}"', 'npm token list'],
        expected: { en: 'The token is no longer listed.', ja: '一覧からトークンが消えます。' },
        links: [REVOKING],
        cautions: [
          {
            en: 'npm says that it may take up to an hour until a token is dead. Watch your packages meanwhile.',
            ja: 'npm によると、失効するまで最大 1 時間かかることがあります。その間はパッケージを見張ってください。',
          },
          {
            en: 'For a private registry revoke it there: npm token speaks to the registry of your configuration.',
            ja: 'プライベートレジストリのトークンは、そのレジストリで失効させてください。npm token は設定されたレジストリに接続します。',
          },
        ],
      },
      {
        id: 'versions',
        phase: 'clean',
        title: { en: 'Check what was published', ja: '公開された版を確認する' },
        why: {
          en: 'Compare the versions of each of your packages with your tags. Report a foreign version to npm, and deprecate it so that nobody installs it meanwhile.',
          ja: '各パッケージの版を自分のタグと照らし合わせてください。見知らぬ版があれば npm に報告し、その間にインストールされないよう非推奨にします。',
        },
        commands: [
          'npm access list packages',
          'npm view "${PACKAGE:?}" time --json',
          'npm access list collaborators "${PACKAGE:?}"',
          'npm deprecate "${PACKAGE:?}@${BAD_VERSION:?}" "compromised: do not install"',
        ],
        expected: {
          en: 'Only versions and collaborators that you know. The last command is for a foreign version alone.',
          ja: '見覚えのある版と共同作業者だけが表示されます。最後のコマンドは見知らぬ版があった場合だけ使います。',
        },
        links: ['https://docs.npmjs.com/reporting-malware-in-an-npm-package'],
      },
      {
        id: 'trusted-publishing',
        phase: 'replace',
        title: { en: 'Publish without a token', ja: 'トークンなしで公開する' },
        why: {
          en: 'With trusted publishing the CI system proves who it is by OpenID Connect, and there is no token to leak. Require two-factor authentication for everything else.',
          ja: 'Trusted publishing では、CI が OpenID Connect で身元を証明するため、漏れるトークンがありません。それ以外の操作には二要素認証を必須にしてください。',
        },
        commands: ['npm profile enable-2fa auth-and-writes'],
        expected: { en: 'npm asks for a code of your device.', ja: 'デバイスのコードの入力を求められます。' },
        links: ['https://docs.npmjs.com/trusted-publishers'],
      },
    ],
    audit: {
      page: 'https://www.npmjs.com/settings/~/packages',
      look: {
        en: 'npm has no log of single tokens: the versions, maintainers and dist-tags of your packages are the evidence. Mails of npm tell of each publication.',
        ja: 'npm にはトークンごとのログがありません。パッケージの版、メンテナー、dist-tag が手がかりです。公開のたびに npm からメールも届いています。',
      },
    },
    sources: [
      REVOKING,
      'https://docs.npmjs.com/cli/v11/commands/npm-token/',
      'https://docs.npmjs.com/trusted-publishers',
    ],
  },
];
