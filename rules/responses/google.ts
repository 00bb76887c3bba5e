/*
 * Owns what to do when a credential of Google Cloud is out.
 */

import type { ResponseDef } from '../../src/model/response.ts';
import { READ_TOKEN, TYPED_TOKEN } from './typed-token.ts';

const COMPROMISED = 'https://cloud.google.com/docs/security/compromised-credentials';
const DISABLE = 'https://cloud.google.com/iam/docs/keys-disable-enable';

export const google: readonly ResponseDef[] = [
  {
    rules: ['google-service-account-key'],
    damage: {
      en: 'Typically machines for mining are started in many regions, and buckets and databases are copied. New keys and service accounts are made as a way back in.',
      ja: '典型的には、多くのリージョンで採掘用のマシンが起動され、バケットやデータベースがコピーされます。再侵入のための新しいキーやサービスアカウントも作られます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Disable the key', ja: 'キーを無効にする' },
        why: {
          en: 'private_key_id and client_email stand in the key file: set KEY_ID and SERVICE_ACCOUNT to them. Disabling can be taken back (keys enable).',
          ja: 'キーファイルの private_key_id と client_email を KEY_ID と SERVICE_ACCOUNT に設定してください。無効化は元に戻せます（keys enable）。',
        },
        commands: [
          'gcloud iam service-accounts keys disable "${KEY_ID:?}" --iam-account "${SERVICE_ACCOUNT:?}"',
          'gcloud iam service-accounts keys list --iam-account "${SERVICE_ACCOUNT:?}"',
        ],
        expected: { en: 'The key is listed as disabled.', ja: 'キーが無効と表示されます。' },
        links: [DISABLE, COMPROMISED],
        cautions: [
          {
            en: 'Access tokens that were made with the key live on for up to an hour. If it was misused, disable the whole account: gcloud iam service-accounts disable.',
            ja: 'このキーで発行されたアクセストークンは最長 1 時間使えます。悪用されていれば、アカウントごと無効にしてください（gcloud iam service-accounts disable）。',
          },
        ],
      },
      {
        id: 'keyless',
        phase: 'replace',
        title: { en: 'Do without a key', ja: 'キーを使わない方法に替える' },
        why: {
          en: 'Attach the service account to what runs in Google Cloud, and use Workload Identity Federation elsewhere. Only if neither is possible: make a new key and keep it in a secret store.',
          ja: 'Google Cloud で動くものにはサービスアカウントを割り当て、それ以外では Workload Identity 連携を使います。どちらもできない場合だけ新しいキーを作り、シークレット管理機能に置いてください。',
        },
        links: ['https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys'],
      },
      {
        id: 'use',
        phase: 'investigate',
        title: { en: 'List what the key was used for', ja: 'キーの利用を一覧にする' },
        why: {
          en: 'Admin activity is always logged and kept 400 days; reads of data only if data access logs were on.',
          ja: '管理アクティビティは常に記録され、400 日間保存されます。データの読み取りは、データアクセスログが有効だった場合にだけ残ります。',
        },
        commands: [
          'gcloud logging read "protoPayload.authenticationInfo.serviceAccountKeyName:\\"${KEY_ID:?}\\"" --project "${PROJECT:?}" --freshness 90d --format "table(timestamp,protoPayload.methodName,protoPayload.requestMetadata.callerIp,resource.type)"',
        ],
        expected: { en: 'Calls with the address that they came from.', ja: '呼び出しと接続元アドレスが表示されます。' },
        links: ['https://cloud.google.com/iam/docs/audit-logging/examples-service-accounts'],
      },
      {
        id: 'left-behind',
        phase: 'clean',
        title: { en: 'Look for foreign machines, keys and accounts', ja: '見知らぬマシン・キー・アカウントを探す' },
        why: {
          en: 'Stop machines that you cannot explain, do not delete them yet: their disks are evidence.',
          ja: '説明できないマシンは停止してください。ディスクは証拠なので、まだ削除しないでください。',
        },
        commands: [
          'gcloud compute instances list --project "${PROJECT:?}"',
          'gcloud iam service-accounts list --project "${PROJECT:?}"',
          'gcloud projects get-iam-policy "${PROJECT:?}"',
        ],
        expected: { en: 'Only what you know.', ja: '見覚えのあるものだけが表示されます。' },
      },
      {
        id: 'delete-key',
        phase: 'prevent',
        title: { en: 'Delete the key when nothing misses it', ja: '問題がなければキーを削除する' },
        why: {
          en: 'A disabled key can be enabled again by whoever may manage keys. Delete it when nothing has failed for a while.',
          ja: '無効なキーは、キーを管理できる人が再び有効にできます。しばらく問題がなければ削除してください。',
        },
        commands: ['gcloud iam service-accounts keys delete "${KEY_ID:?}" --iam-account "${SERVICE_ACCOUNT:?}"'],
        expected: { en: 'The key is no longer listed.', ja: '一覧からキーが消えます。' },
      },
    ],
    audit: {
      page: 'https://console.cloud.google.com/logs/query',
      look: {
        en: 'Look at Cloud Audit Logs, Security Command Center and the bill, in all projects that the account may reach.',
        ja: 'そのアカウントで操作できるすべてのプロジェクトについて、Cloud Audit Logs、Security Command Center、請求を確認してください。',
      },
    },
    sources: [DISABLE, COMPROMISED, 'https://cloud.google.com/sdk/gcloud/reference/iam/service-accounts/keys/disable'],
  },
  {
    rules: ['google-api-key', 'google-auth-api-key'],
    damage: {
      en: 'Typically Maps, Translation or Gemini are used at your expense. Keys that a web page or app shows are public by nature: for them restrictions matter, not secrecy.',
      ja: '典型的には、あなたの費用で Maps・翻訳・Gemini が使われます。Web ページやアプリに載せるキーはもともと公開されるもので、秘匿よりも制限が重要です。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: {
          en: 'Make a restricted key, and delete the leaked one',
          ja: '制限付きのキーを作り、漏れたキーを削除する',
        },
        why: {
          en: 'Delete it at once when it is misused. When only a page needs it, restrict it to your sites and to the APIs that it uses. A deleted key can be restored for 30 days.',
          ja: '悪用されていれば、すぐに削除してください。ページでだけ使うなら、サイトと API を限定します。削除したキーは 30 日間は復元できます。',
        },
        commands: [
          'gcloud services api-keys list --project "${PROJECT:?}"',
          'gcloud services api-keys delete "${KEY_NAME:?}" --project "${PROJECT:?}"',
        ],
        expected: { en: 'The key is no longer listed.', ja: '一覧からキーが消えます。' },
        links: ['https://cloud.google.com/docs/authentication/api-keys'],
        cautions: [
          {
            en: 'Make and roll out the new key first if a public app depends on it: apps on phones cannot be changed at once.',
            ja: '公開中のアプリが使っている場合は、先に新しいキーを展開してください。スマートフォンのアプリはすぐには差し替えられません。',
          },
        ],
      },
    ],
    audit: {
      page: 'https://console.cloud.google.com/apis/dashboard',
      look: {
        en: 'Look at the traffic of each API by credential, and at the bill, for days that are not yours.',
        ja: '各 API の認証情報ごとの利用量と請求に、身に覚えのない日がないか確認してください。',
      },
    },
    sources: [COMPROMISED, 'https://cloud.google.com/docs/authentication/api-keys'],
  },
  {
    rules: ['google-oauth-client-secret', 'google-legacy-oauth-client-secret', 'google-recaptcha-secret'],
    damage: {
      en: 'With a client secret somebody can pose as your app and trade codes for tokens of its users; with a reCAPTCHA secret your check of visitors can be fooled.',
      ja: 'クライアントシークレットでは、アプリになりすましてユーザーのトークンを得られます。reCAPTCHA のシークレットでは、訪問者の確認を欺けます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: {
          en: 'Add a new secret, then delete the old one',
          ja: '新しいシークレットを追加し、古いものを削除する',
        },
        why: {
          en: 'Open the OAuth client under Credentials, add a secret, roll it out, disable the old one and delete it. A reCAPTCHA key gets a new pair in its admin console.',
          ja: '「認証情報」で OAuth クライアントを開き、シークレットを追加して展開し、古いものを無効にしてから削除します。reCAPTCHA は管理コンソールで新しいキーの組を作ってください。',
        },
        expected: {
          en: 'Only the new secret is listed as enabled.',
          ja: '新しいシークレットだけが有効と表示されます。',
        },
        links: ['https://support.google.com/cloud/answer/15549257', COMPROMISED],
      },
    ],
    audit: {
      page: 'https://console.cloud.google.com/apis/credentials',
      look: {
        en: 'Check the redirect addresses of the client, and sign-ins of your users that they do not recognise.',
        ja: 'クライアントのリダイレクト URI と、ユーザーの身に覚えのないサインインを確認してください。',
      },
    },
    sources: [COMPROMISED],
  },
  {
    rules: ['google-oauth-access-token', 'google-oauth-refresh-token'],
    damage: {
      en: 'It reads and writes what its user allowed the app: mail, files, calendars, projects. A refresh token does so for months.',
      ja: 'ユーザーがアプリに許可したもの（メール、ファイル、カレンダー、プロジェクト）を読み書きできます。リフレッシュトークンなら何か月も使えます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the token', ja: 'トークンを失効させる' },
        why: {
          en: 'An access token ends after an hour; a refresh token does not. Revoking either ends both. The user can also remove the app on the page.',
          ja: 'アクセストークンは 1 時間で切れますが、リフレッシュトークンは切れません。どちらかを失効させると両方が無効になります。ユーザーがページでアプリを外すこともできます。',
        },
        commands: [
          `${READ_TOKEN} printf 'token=%s' "$TOKEN" | curl --silent --show-error --request POST --data @- --write-out '%{http_code}\\n' https://oauth2.googleapis.com/revoke`,
        ],
        expected: {
          en: '200: it is revoked. 400: it was not valid any more.',
          ja: '200 なら失効しました。400 ならすでに無効です。',
        },
        links: ['https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke'],
        cautions: [TYPED_TOKEN],
      },
    ],
    audit: {
      page: 'https://myaccount.google.com/security',
      look: {
        en: 'The user looks at recent activity, devices and connected apps; in Workspace the administrator at the token log.',
        ja: 'ユーザーは最近のアクティビティ、デバイス、接続済みアプリを、Workspace の管理者はトークンのログを確認してください。',
      },
    },
    sources: ['https://developers.google.com/identity/protocols/oauth2/web-server', COMPROMISED],
  },
  {
    rules: ['google-storage-hmac-id', 'google-storage-hmac-secret'],
    damage: {
      en: 'Buckets that the account may reach can be read, overwritten and emptied.',
      ja: 'アカウントで操作できるバケットが読み取られ、上書きされ、空にされます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Deactivate the HMAC key', ja: 'HMAC キーを無効にする' },
        why: {
          en: 'Deactivating can be taken back; only an inactive key can be deleted. Set ACCESS_ID to the id that begins with GOOG.',
          ja: '無効化は元に戻せます。削除できるのは無効なキーだけです。ACCESS_ID に GOOG で始まる ID を設定してください。',
        },
        commands: [
          'gcloud storage hmac update "${ACCESS_ID:?}" --deactivate --project "${PROJECT:?}"',
          'gcloud storage hmac list --project "${PROJECT:?}"',
        ],
        expected: { en: 'The key is INACTIVE.', ja: 'キーが INACTIVE になります。' },
        links: ['https://cloud.google.com/storage/docs/authentication/managing-hmackeys'],
      },
    ],
    audit: {
      page: 'https://console.cloud.google.com/logs/query',
      look: {
        en: 'Look at the data access logs of the buckets, if they were on, and at the traffic of the bill.',
        ja: '有効だった場合はバケットのデータアクセスログを、そうでなければ請求の通信量を確認してください。',
      },
    },
    sources: ['https://cloud.google.com/storage/docs/authentication/managing-hmackeys'],
  },
];
