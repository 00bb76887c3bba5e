/*
 * Owns what to do when a credential of AWS is out that is no access key and no session of one: those have a runbook of their
 * own (src/runbook/aws).
 */

import type { Localized } from '../../src/model/localized.ts';
import type { ResponseDef } from '../../src/model/response.ts';

const TRAIL: ResponseDef['audit'] = {
  page: 'https://console.aws.amazon.com/cloudtrailv2/home#/events',
  look: {
    en: 'Look at CloudTrail in the region of the resource and at the costs, from the day of the leak on. Reads of objects and calls of models are data events: they are there only if somebody switched them on.',
    ja: '漏えいの日以降について、リソースのリージョンの CloudTrail と費用を確認してください。オブジェクトの読み取りやモデルの呼び出しはデータイベントで、有効にしていた場合にだけ残ります。',
  },
};
const ADMINISTRATOR: Localized = {
  en: 'RESPONDER stands for a profile of an administrator that is not the affected user.',
  ja: 'RESPONDER は、影響を受けたユーザーとは別の管理者のプロファイルを表します。',
};
const BEDROCK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html';
const PRESIGNED = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html';
const SMTP = 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html';
const GIT = 'https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html';
const APPSYNC = 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html';

export const aws: readonly ResponseDef[] = [
  {
    rules: ['aws-bedrock-api-key', 'aws-codecommit-password'],
    damage: {
      en: 'With a Bedrock key, models are called at your expense, often resold; with git credentials, code is cloned and changed.',
      ja: 'Bedrock のキーでは、あなたの費用でモデルが呼び出され、転売されることもあります。git の認証情報では、コードがクローンされ、書き換えられます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Deactivate the service-specific credential', ja: 'サービス固有の認証情報を無効にする' },
        why: {
          en: 'It belongs to an IAM user (for Bedrock mostly BedrockAPIKey-…). List its credentials, then deactivate the leaked one. That can be taken back; delete it later.',
          ja: 'IAM ユーザー（Bedrock では多くの場合 BedrockAPIKey-…）のものです。認証情報を一覧にし、漏れたものを無効にします。無効化は元に戻せます。削除は後で構いません。',
        },
        commands: [
          'aws iam list-service-specific-credentials --user-name "${LEAKED_USER:?}" --profile RESPONDER',
          'aws iam update-service-specific-credential --user-name "${LEAKED_USER:?}" --service-specific-credential-id "${CREDENTIAL_ID:?}" --status Inactive --profile RESPONDER',
        ],
        expected: { en: 'The credential is listed as Inactive.', ja: '認証情報が Inactive と表示されます。' },
        links: [BEDROCK, GIT],
        cautions: [ADMINISTRATOR],
      },
    ],
    audit: TRAIL,
    sources: [BEDROCK, 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServiceSpecificCredential.html'],
  },
  {
    rules: ['aws-bedrock-short-term-key', 'aws-presigned-url', 'aws-presigned-url-v2'],
    damage: {
      en: 'Until it ends, whoever has it may do what it was signed for: read or write one object, or call models of one region.',
      ja: '期限が切れるまで、署名された操作（オブジェクトの読み書き、または 1 つのリージョンのモデルの呼び出し）を誰でも行えます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: {
          en: 'See when it ends; if that is too late, end what signed it',
          ja: '期限を確かめ、待てなければ署名元を止める',
        },
        why: {
          en: 'It cannot be revoked by itself. It ends by its own time (a URL after 7 days at most, a short-term key after 12 hours), or at once when its signer may no longer: deactivate the access key, or revoke the sessions of the role, that stands in X-Amz-Credential.',
          ja: 'それ自体を取り消すことはできません。期限（URL は最長 7 日、短期キーは 12 時間）で切れるか、署名者の権限がなくなった時点で切れます。X-Amz-Credential にあるアクセスキーを無効にするか、ロールのセッションを失効させてください。',
        },
        commands: ['aws iam get-access-key-last-used --access-key-id "${SIGNING_KEY_ID:?}" --profile RESPONDER'],
        expected: {
          en: 'The user of a key that begins with AKIA. One that begins with ASIA is a session.',
          ja: 'AKIA で始まるキーのユーザーが表示されます。ASIA で始まるものはセッションです。',
        },
        links: [
          PRESIGNED,
          BEDROCK,
          'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
        ],
        cautions: [
          ADMINISTRATOR,
          {
            en: 'For one object it is often enough to move it: copy it to a new key and delete the old one.',
            ja: '1 つのオブジェクトなら、別のキーにコピーして元を削除するだけで足りることが多いです。',
          },
        ],
      },
    ],
    audit: TRAIL,
    sources: [PRESIGNED, BEDROCK],
  },
  {
    rules: ['aws-ses-smtp-password'],
    damage: {
      en: 'Typically spam and fraud are sent in your name, until AWS stops your sending.',
      ja: '典型的には、あなたの名義で迷惑メールや詐欺メールが送られ、AWS に送信を止められます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Deactivate the access key behind it', ja: '元になったアクセスキーを無効にする' },
        why: {
          en: 'The password is computed from the secret of an access key; the SMTP user name is the id of that key. Deactivating the key ends it. If sending is under way, pause it for the account first.',
          ja: 'パスワードはアクセスキーのシークレットから計算されたもので、SMTP ユーザー名がそのキー ID です。キーを無効にすれば使えなくなります。送信が続いている場合は、先にアカウントの送信を止めてください。',
        },
        commands: [
          'aws sesv2 put-account-sending-attributes --no-sending-enabled --region "${REGION:?}" --profile RESPONDER',
          'aws iam update-access-key --user-name "${LEAKED_USER:?}" --access-key-id "${SMTP_USER:?}" --status Inactive --profile RESPONDER',
        ],
        expected: { en: 'Nothing is printed. SMTP answers 535.', ja: '何も表示されません。SMTP は 535 を返します。' },
        links: [SMTP],
        cautions: [
          ADMINISTRATOR,
          {
            en: 'The key can do more than send mail if its user may: run leakgate respond with its id.',
            ja: 'ユーザーの権限によっては、メール送信以外にも使えます。キー ID を指定して leakgate respond を実行してください。',
          },
        ],
      },
      {
        id: 'new-smtp-user',
        phase: 'replace',
        title: { en: 'Make a new SMTP user', ja: '新しい SMTP ユーザーを作る' },
        why: {
          en: 'The console of SES makes a user that may only send. Put its password into the environment, then allow sending again.',
          ja: 'SES のコンソールで、送信だけができるユーザーを作れます。パスワードは環境変数に置き、その後で送信を再開してください。',
        },
        commands: [
          'aws sesv2 put-account-sending-attributes --sending-enabled --region "${REGION:?}" --profile RESPONDER',
        ],
        expected: { en: 'Nothing is printed.', ja: '何も表示されません。' },
        links: [SMTP],
      },
    ],
    audit: {
      page: 'https://console.aws.amazon.com/ses/home#/reputation',
      look: {
        en: 'Look at sent mails, bounces and complaints a day in each region: what you did not send was somebody else.',
        ja: '各リージョンで、日ごとの送信数・バウンス・苦情を確認してください。身に覚えのない送信は他人によるものです。',
      },
    },
    sources: [SMTP],
  },
  {
    rules: ['aws-appsync-api-key'],
    damage: {
      en: 'It calls the GraphQL API as far as the API allows keys. Many are meant to be public.',
      ja: 'API がキーに許す範囲で GraphQL API を呼び出せます。公開を前提としたものも多いです。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Replace the key, if it is not meant to be public', ja: '公開用でなければキーを交換する' },
        why: {
          en: 'Make a new key, roll it out, delete the old one. Give data that is not for everybody another kind of authorisation.',
          ja: '新しいキーを作って展開し、古いものを削除します。全員に見せないデータには、別の認可方式を使ってください。',
        },
        commands: [
          'aws appsync list-api-keys --api-id "${API_ID:?}" --region "${REGION:?}" --profile RESPONDER',
          'aws appsync create-api-key --api-id "${API_ID:?}" --region "${REGION:?}" --profile RESPONDER',
          'aws appsync delete-api-key --api-id "${API_ID:?}" --id "${KEY_ID:?}" --region "${REGION:?}" --profile RESPONDER',
        ],
        expected: { en: 'Only the new key is listed.', ja: '新しいキーだけが表示されます。' },
        links: [APPSYNC],
        cautions: [ADMINISTRATOR],
      },
    ],
    audit: TRAIL,
    sources: [APPSYNC],
  },
];
