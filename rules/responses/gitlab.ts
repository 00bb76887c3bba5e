/*
 * Owns what to do when a credential of GitLab is out.
 */

import type { Localized } from '../../src/model/localized.ts';
import type { ResponseDef } from '../../src/model/response.ts';
import { READ_TOKEN, TYPED_TOKEN } from './typed-token.ts';

const AUDIT: ResponseDef['audit'] = {
  page: 'https://docs.gitlab.com/user/compliance/audit_events/',
  look: {
    en: 'Look at the audit events of the project and its group, at pipelines that nobody started, and at the authentication log of the user, from the day of the leak on.',
    ja: '漏えいの日以降について、プロジェクトとグループの監査イベント、誰も開始していないパイプライン、ユーザーの認証ログを確認してください。',
  },
};
const CODE_DAMAGE: Localized = {
  en: 'Typically projects are cloned and searched for more secrets, CI variables are read through changed pipelines, and tokens or deploy keys are added as a way back in.',
  ja: '典型的には、プロジェクトがクローンされて別の秘密が探され、パイプラインの変更によって CI 変数が読み取られ、再侵入のためのトークンやデプロイキーが追加されます。',
};
const INCIDENTS = 'https://docs.gitlab.com/security/responding_to_security_incidents/';
const OVERVIEW = 'https://docs.gitlab.com/security/tokens/';

/** Self-managed instances have the same API. */
const HOST: Localized = {
  en: 'For your own instance set GITLAB_HOST to its name first.',
  ja: '自社のインスタンスでは、先に GITLAB_HOST にホスト名を設定してください。',
};

export const gitlab: readonly ResponseDef[] = [
  {
    rules: ['gitlab-personal-token', 'gitlab-legacy-token'],
    damage: CODE_DAMAGE,
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the token', ja: 'トークンを失効させる' },
        why: {
          en: 'Personal, project and group tokens share this form. A token may revoke itself, so nobody has to find out first whose it is.',
          ja: '個人・プロジェクト・グループのトークンは同じ形式です。トークンは自分自身を失効させられるため、誰のものかを調べる必要はありません。',
        },
        commands: [
          `${READ_TOKEN} printf 'header = "PRIVATE-TOKEN: %s"\\n' "$TOKEN" | curl --config - --silent --show-error --request DELETE --write-out '%{http_code}\\n' "https://\${GITLAB_HOST:-gitlab.com}/api/v4/personal_access_tokens/self"`,
        ],
        expected: {
          en: '204: it is revoked. 401: it was not valid any more.',
          ja: '204 なら失効しました。401 ならすでに無効です。',
        },
        links: ['https://docs.gitlab.com/api/personal_access_tokens/'],
        cautions: [TYPED_TOKEN, HOST],
      },
      {
        id: 'left-behind',
        phase: 'clean',
        title: { en: 'Look for tokens and keys that were added', ja: '追加されたトークンと鍵を探す' },
        why: {
          en: 'They go on working after the token is revoked. Check your own, and those of projects that the token could reach; rotate CI variables that it could read.',
          ja: 'トークンを失効させた後も使えます。自分のものと、トークンで操作できたプロジェクトのものを確認し、読み取れた CI 変数を交換してください。',
        },
        commands: [
          'glab api user/keys',
          'glab api "projects/${PROJECT_ID:?}/access_tokens"',
          'glab api "projects/${PROJECT_ID:?}/deploy_keys"',
          'glab api "projects/${PROJECT_ID:?}/hooks"',
          'glab variable list --repo "${PROJECT:?}"',
        ],
        expected: {
          en: 'Only what you know. Set PROJECT_ID and PROJECT (group/name) first.',
          ja: '見覚えのあるものだけが表示されます。先に PROJECT_ID と PROJECT（グループ/名前）を設定してください。',
        },
      },
    ],
    audit: AUDIT,
    sources: [
      'https://docs.gitlab.com/api/personal_access_tokens/',
      'https://docs.gitlab.com/user/application_security/dast/browser/checks/798.56/',
      INCIDENTS,
    ],
  },
  {
    rules: [
      'gitlab-deploy-token',
      'gitlab-trigger-token',
      'gitlab-agent-token',
      'gitlab-job-token',
      'gitlab-workspace-token',
      'gitlab-feature-flag-token',
    ],
    damage: CODE_DAMAGE,
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the token in its project', ja: 'プロジェクトでトークンを失効させる' },
        why: {
          en: 'Deploy tokens are under Settings, Repository; trigger tokens under Settings, CI/CD; agent tokens under Operate, Kubernetes clusters; feature flags under Deploy. A job token ends with its job: cancel the job.',
          ja: 'デプロイトークンは「設定 > リポジトリ」、トリガートークンは「設定 > CI/CD」、エージェントトークンは「運用 > Kubernetes クラスター」、フィーチャーフラグは「デプロイ」にあります。ジョブトークンはジョブとともに切れるので、ジョブをキャンセルしてください。',
        },
        expected: { en: 'It is no longer listed.', ja: '一覧から消えます。' },
        links: [OVERVIEW],
      },
      {
        id: 'packages',
        phase: 'clean',
        title: { en: 'Check packages and images', ja: 'パッケージとイメージを確認する' },
        why: {
          en: 'Tokens that may write can replace released packages and container images. Compare those published since the leak with your own pipelines.',
          ja: '書き込み権限のあるトークンでは、公開済みのパッケージやコンテナイメージを差し替えられます。漏えい後に公開されたものを、自分たちのパイプラインと照らし合わせてください。',
        },
        commands: [
          'glab api "projects/${PROJECT_ID:?}/packages?order_by=created_at&sort=desc"',
          'glab api "projects/${PROJECT_ID:?}/registry/repositories"',
        ],
        expected: {
          en: 'Only packages of your own pipelines.',
          ja: '自分たちのパイプラインが公開したものだけが表示されます。',
        },
      },
    ],
    audit: AUDIT,
    sources: [OVERVIEW, 'https://docs.gitlab.com/user/application_security/dast/browser/checks/798.150/', INCIDENTS],
  },
  {
    rules: ['gitlab-runner-token', 'gitlab-registered-runner-token', 'gitlab-runner-registration-token'],
    damage: {
      en: 'A foreign runner takes jobs of your pipelines, and with them their code and secrets.',
      ja: '見知らぬランナーがパイプラインのジョブを受け取り、コードと秘密を手に入れます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: {
          en: 'Remove the runner, or reset the registration token',
          ja: 'ランナーを削除するか、登録トークンをリセットする',
        },
        why: {
          en: 'The token of a runner goes with the runner: delete it under Settings, CI/CD, Runners, and register it anew. A registration token is reset in the same place.',
          ja: 'ランナーのトークンはランナーとともになくなります。「設定 > CI/CD > ランナー」で削除し、登録し直してください。登録トークンのリセットも同じ場所にあります。',
        },
        expected: { en: 'Only runners that you know are listed.', ja: '見覚えのあるランナーだけが表示されます。' },
        links: [OVERVIEW],
        cautions: [
          {
            en: 'Runners that were registered with the leaked token stay: remove those that you do not know.',
            ja: '漏れたトークンで登録されたランナーは残ります。見覚えのないものを削除してください。',
          },
        ],
      },
      {
        id: 'ci-secrets',
        phase: 'clean',
        title: { en: 'Rotate what jobs could read', ja: 'ジョブから読めたものを交換する' },
        why: {
          en: 'If a foreign runner took a job, treat all CI variables of that project as known to others.',
          ja: '見知らぬランナーがジョブを受け取っていたら、そのプロジェクトの CI 変数はすべて知られたものとして扱ってください。',
        },
        commands: [
          'glab api "projects/${PROJECT_ID:?}/runners"',
          'glab api "projects/${PROJECT_ID:?}/jobs?per_page=100"',
        ],
        expected: {
          en: 'Each job names the runner that took it.',
          ja: '各ジョブに、受け取ったランナーが表示されます。',
        },
      },
    ],
    audit: AUDIT,
    sources: ['https://docs.gitlab.com/ci/runners/runners_scope/', OVERVIEW],
  },
  {
    rules: [
      'gitlab-oauth-secret',
      'gitlab-scim-token',
      'gitlab-feed-token',
      'gitlab-incoming-mail-token',
      'gitlab-session',
    ],
    damage: {
      en: 'An application secret lets somebody pose as your app; a SCIM token adds and removes users; feed and mail tokens read or write issues as their user; a session is the user.',
      ja: 'アプリケーションの秘密ではアプリになりすまし、SCIM トークンではユーザーの追加や削除、フィードとメールのトークンではイシューの読み書きができます。セッションはユーザー本人と同じです。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Reset it', ja: 'リセットする' },
        why: {
          en: 'Application: Applications, Renew secret. SCIM: Settings, SAML SSO, Reset SCIM token. Feed and mail: User settings, Access tokens, Reset. Session: User settings, Active sessions, Revoke, and change the password.',
          ja: 'アプリケーションは「アプリケーション > シークレットを更新」、SCIM は「設定 > SAML SSO > SCIM トークンをリセット」、フィードとメールは「ユーザー設定 > アクセストークン > リセット」、セッションは「ユーザー設定 > アクティブなセッション」で取り消し、パスワードも変えてください。',
        },
        expected: { en: 'The old value is refused.', ja: '古い値は拒否されます。' },
        links: [OVERVIEW],
      },
    ],
    audit: AUDIT,
    sources: [OVERVIEW, INCIDENTS],
  },
];
