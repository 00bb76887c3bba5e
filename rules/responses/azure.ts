/*
 * Owns what to do when a credential of Azure is out.
 */

import type { Localized } from '../../src/model/localized.ts';
import type { ResponseDef } from '../../src/model/response.ts';

const CREDENTIAL = 'https://learn.microsoft.com/en-us/cli/azure/ad/app/credential';
const STORAGE = 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage';
const MANAGED = 'https://learn.microsoft.com/en-us/entra/identity/managed-identities-azure-resources/overview';
const RESPOND = 'https://learn.microsoft.com/en-us/security/operations/compromised-malicious-app-investigation';

const TWO_KEYS: Localized = {
  en: 'There are two keys. Switch programs to the other one first, then renew the leaked one. If you do not know which leaked, renew both.',
  ja: 'キーは 2 つあります。先にプログラムをもう一方に切り替えてから、漏れたキーを再生成してください。どちらが漏れたかわからなければ、両方を再生成します。',
};
const ACTIVITY_LOG: ResponseDef['audit'] = {
  page: 'https://portal.azure.com/#view/Microsoft_Azure_Monitoring/AzureMonitoringBrowseBlade/~/activityLog',
  look: {
    en: 'Look at the activity log of the subscription (90 days) and the diagnostic logs of the resource, if they were on: addresses that are not yours, list-keys calls, new resources; and at the costs.',
    ja: 'サブスクリプションのアクティビティログ（90 日）と、有効だった場合はリソースの診断ログで、見知らぬアドレス、キーの一覧取得、新しいリソースを確認してください。費用も見ます。',
  },
};

export const azure: readonly ResponseDef[] = [
  {
    rules: ['azure-client-secret', 'azure-client-secret-old'],
    damage: {
      en: 'Somebody signs in as the application: typically mail and files of the tenant are read, machines for mining are started, and further secrets are added to the application.',
      ja: 'アプリケーションとしてサインインされます。典型的には、テナントのメールやファイルが読まれ、採掘用のマシンが起動され、アプリケーションに別のシークレットが追加されます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Delete the client secret', ja: 'クライアントシークレットを削除する' },
        why: {
          en: 'The list shows each secret by its first three characters (hint) and its keyId. Set APP_ID and KEY_ID.',
          ja: '一覧には、各シークレットの先頭 3 文字（hint）と keyId が表示されます。APP_ID と KEY_ID に設定してください。',
        },
        commands: [
          'az ad app credential list --id "${APP_ID:?}"',
          'az ad app credential delete --id "${APP_ID:?}" --key-id "${KEY_ID:?}"',
        ],
        expected: { en: 'The secret is no longer listed.', ja: '一覧からシークレットが消えます。' },
        links: [CREDENTIAL, RESPOND],
        cautions: [
          {
            en: 'Access tokens that were handed out live on for about an hour. If it was misused, disable the application: Enterprise applications, Properties, Enabled for users to sign in: No.',
            ja: '発行済みのアクセストークンは 1 時間ほど使えます。悪用されていれば、「エンタープライズ アプリケーション > プロパティ」でサインインを無効にしてください。',
          },
        ],
      },
      {
        id: 'no-secret',
        phase: 'replace',
        title: { en: 'Do without a secret', ja: 'シークレットを使わない方法に替える' },
        why: {
          en: 'Use a managed identity in Azure, and workload identity federation elsewhere. Otherwise add a new secret with a short life, and keep it in Key Vault.',
          ja: 'Azure 内ではマネージド ID、それ以外ではワークロード ID フェデレーションを使います。できない場合は、期限の短い新しいシークレットを追加し、Key Vault に置いてください。',
        },
        commands: ['az ad app credential reset --id "${APP_ID:?}" --append --years 1'],
        expected: { en: 'The new secret, shown once.', ja: '新しいシークレットが一度だけ表示されます。' },
        links: [MANAGED],
      },
      {
        id: 'left-behind',
        phase: 'clean',
        title: { en: 'Look for credentials and rights that were added', ja: '追加された資格情報と権限を探す' },
        why: {
          en: 'A second secret or certificate on the application, a federated credential or a role assignment outlives the first secret.',
          ja: 'アプリケーションに追加されたシークレット・証明書・フェデレーション資格情報・ロールの割り当ては、最初のシークレットがなくなっても残ります。',
        },
        commands: [
          'az ad app credential list --id "${APP_ID:?}" --cert',
          'az ad app federated-credential list --id "${APP_ID:?}"',
          'az role assignment list --assignee "${APP_ID:?}" --all --output table',
        ],
        expected: { en: 'Only what you know.', ja: '見覚えのあるものだけが表示されます。' },
      },
    ],
    audit: {
      page: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade',
      look: {
        en: 'Look at the service principal sign-ins and the audit log of Entra ID for addresses that are not yours.',
        ja: 'Entra ID のサービスプリンシパルのサインインログと監査ログに、見知らぬアドレスがないか確認してください。',
      },
    },
    sources: [CREDENTIAL, RESPOND, MANAGED],
  },
  {
    rules: ['azure-storage-key', 'azure-storage-connection-string', 'azure-storage-key-old', 'azure-sas-token'],
    damage: {
      en: 'Typically all blobs are copied, then deleted or held to ransom. An account key can do everything with the data of the account.',
      ja: '典型的には、すべての BLOB がコピーされ、その後削除されたり身代金を要求されたりします。アカウントキーは、アカウントのデータに対して何でもできます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Renew the account key', ja: 'アカウントキーを再生成する' },
        why: {
          en: 'This ends the key and every shared access signature that was made with it. A user delegation signature is ended with revoke-delegation-keys, one of a stored access policy by deleting the policy.',
          ja: 'キーと、そのキーで作られた SAS がすべて無効になります。ユーザー委任 SAS は revoke-delegation-keys で、保存されたアクセスポリシーの SAS はポリシーの削除で無効にします。',
        },
        commands: [
          'az storage account keys renew --resource-group "${GROUP:?}" --account-name "${STORAGE_ACCOUNT:?}" --key "${KEY:?}"',
          'az storage account revoke-delegation-keys --resource-group "${GROUP:?}" --name "${STORAGE_ACCOUNT:?}"',
        ],
        expected: {
          en: 'Requests with the old key are answered 403. KEY is key1 or key2.',
          ja: '古いキーの要求には 403 が返ります。KEY は key1 または key2 です。',
        },
        links: [STORAGE],
        cautions: [TWO_KEYS],
      },
      {
        id: 'no-shared-key',
        phase: 'replace',
        title: { en: 'Switch shared keys off', ja: '共有キーを無効にする' },
        why: {
          en: 'With Entra ID and managed identities nobody needs account keys. Switch them off when nothing uses them any more.',
          ja: 'Entra ID とマネージド ID を使えば、アカウントキーは不要です。使われなくなったら無効にしてください。',
        },
        commands: [
          'az storage account update --resource-group "${GROUP:?}" --name "${STORAGE_ACCOUNT:?}" --allow-shared-key-access false',
        ],
        expected: { en: 'allowSharedKeyAccess is false.', ja: 'allowSharedKeyAccess が false になります。' },
        links: [MANAGED],
      },
    ],
    audit: ACTIVITY_LOG,
    sources: [STORAGE, 'https://learn.microsoft.com/en-us/cli/azure/storage/account/keys'],
  },
  {
    rules: [
      'azure-cosmos-key',
      'azure-batch-key',
      'azure-messaging-key',
      'azure-functions-key',
      'azure-search-key',
      'azure-search-key-old',
      'azure-container-registry-key',
      'azure-service-key',
      'azure-shared-access-key',
      'azure-app-configuration-connection-string',
      'azure-openai-key',
      'azure-api-management-git-password',
    ],
    damage: {
      en: 'It reads and writes what the resource holds, or uses it at your expense: databases are copied, messages read, images replaced, models called.',
      ja: 'リソースの中身を読み書きされ、またはあなたの費用で利用されます。データベースのコピー、メッセージの閲覧、イメージの差し替え、モデルの呼び出しなどです。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Renew the key of the resource', ja: 'リソースのキーを再生成する' },
        why: {
          en: 'Run the line for your service, or use Keys (Access keys, Shared access policies) of the resource in the portal. For functions, API Management, App Configuration and IoT Hub use the portal.',
          ja: '該当するサービスの行を実行するか、ポータルでリソースの「キー」（アクセスキー、共有アクセスポリシー）を使ってください。Functions、API Management、App Configuration、IoT Hub はポータルで行います。',
        },
        commands: [
          'az cosmosdb keys regenerate --resource-group "${GROUP:?}" --name "${NAME:?}" --key-kind primary',
          'az servicebus namespace authorization-rule keys renew --resource-group "${GROUP:?}" --namespace-name "${NAME:?}" --name "${RULE:?}" --key PrimaryKey',
          'az eventhubs namespace authorization-rule keys renew --resource-group "${GROUP:?}" --namespace-name "${NAME:?}" --name "${RULE:?}" --key PrimaryKey',
          'az search admin-key renew --resource-group "${GROUP:?}" --service-name "${NAME:?}" --key-kind primary',
          'az cognitiveservices account keys regenerate --resource-group "${GROUP:?}" --name "${NAME:?}" --key-name Key1',
          'az acr credential renew --name "${NAME:?}" --password-name password',
          'az batch account keys renew --resource-group "${GROUP:?}" --name "${NAME:?}" --key-name primary',
        ],
        expected: {
          en: 'A new key; requests with the old one are refused.',
          ja: '新しいキーが表示され、古いキーの要求は拒否されます。',
        },
        links: [MANAGED],
        cautions: [TWO_KEYS],
      },
    ],
    audit: ACTIVITY_LOG,
    sources: [
      'https://learn.microsoft.com/en-us/cli/azure/cosmosdb/keys',
      'https://learn.microsoft.com/en-us/cli/azure/servicebus/namespace/authorization-rule/keys',
      'https://learn.microsoft.com/en-us/cli/azure/cognitiveservices/account/keys',
    ],
  },
  {
    rules: ['azure-devops-token', 'azure-devops-token-old', 'azure-refresh-token'],
    damage: {
      en: 'It acts as its user: code is cloned, pipelines and their secrets are read or changed.',
      ja: 'ユーザーとして操作できます。コードがクローンされ、パイプラインとその秘密が読まれたり書き換えられたりします。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the token', ja: 'トークンを失効させる' },
        why: {
          en: 'Personal access token: User settings, Personal access tokens, Revoke. An administrator can revoke those of others through the API. Refresh token: revoke the sessions of the user.',
          ja: '個人アクセストークンは「ユーザー設定 > 個人用アクセス トークン」で取り消します。管理者は API で他人のものも取り消せます。リフレッシュトークンは、ユーザーのセッションを取り消してください。',
        },
        commands: [
          'az rest --method POST --url "https://graph.microsoft.com/v1.0/users/${USER_ID:?}/revokeSignInSessions"',
        ],
        expected: {
          en: 'The token is listed as revoked; the command is for sessions alone.',
          ja: 'トークンが失効と表示されます。コマンドはセッション用です。',
        },
        links: [
          'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
          'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/admin-revoke-user-pats',
        ],
      },
      {
        id: 'pipelines',
        phase: 'clean',
        title: { en: 'Check pipelines and service connections', ja: 'パイプラインとサービス接続を確認する' },
        why: {
          en: 'Look for pipelines that were changed or run by nobody, new SSH keys and service hooks. Rotate secrets of variable groups that the token could read.',
          ja: '誰も実行していないパイプラインや変更、新しい SSH キーやサービスフックを探してください。トークンで読めた変数グループの秘密は交換します。',
        },
        links: ['https://learn.microsoft.com/en-us/azure/devops/organizations/audit/azure-devops-auditing'],
      },
    ],
    audit: {
      page: 'https://learn.microsoft.com/en-us/azure/devops/organizations/audit/azure-devops-auditing',
      look: {
        en: 'Look at the audit log of the organisation (Organization settings, Auditing) and at the sign-ins of the user.',
        ja: '組織の監査ログ（組織の設定 > 監査）と、ユーザーのサインインを確認してください。',
      },
    },
    sources: [
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      'https://learn.microsoft.com/en-us/graph/api/user-revokesigninsessions',
    ],
  },
];
