/*
 * Owns the words of errors by which accounts that are blocked or not verified show.
 */

import type { Feature } from './feature.ts';

export const ERROR_FEATURES: readonly Feature[] = [
  {
    name: 'account-blocked',
    weights: { blocked: 10 },
    patterns: [
      /account is currently blocked|not recogni[sz]ed as a valid account/i,
      /アカウントは(?:現在)?ブロックされて|有効なアカウントとして認識されて/,
    ],
    isOwn: true,
  },
  {
    name: 'pending-verification',
    weights: { blocked: 9 },
    patterns: [
      /\bPendingVerification\b|request for accessing resources in this region is being validated/,
      /このリージョンのリソースへのアクセス(?:の)?リクエスト(?:は|を)(?:検証|確認)/,
    ],
    isOwn: true,
  },
  {
    name: 'account-unverified',
    weights: { blocked: 6 },
    patterns: [
      /your account must be verified before|account currently does not support creating|your account is (?:currently )?(?:blocked|not authorized to launch)|there is a problem with your aws account that prevents/i,
      /アカウントを(?:検証|確認)する必要が/,
    ],
  },
  {
    name: 'opt-in-required',
    weights: { blocked: 7 },
    patterns: [/\bOptInRequired\b|you are not subscribed to this service/i],
    isOwn: true,
  },
  {
    name: 'auth-failure',
    weights: { blocked: 5 },
    patterns: [/\bAuthFailure\b|aws was not able to validate the provided access credentials/i],
  },
  {
    name: 'blocked-code',
    weights: { blocked: 4 },
    patterns: [
      /\((?:Blocked|AccountProblem|AccountDisabled|SubscriptionRequiredException)\)|\bapi error (?:Blocked|AuthFailure|OptInRequired|PendingVerification)\b|(?:^|[\s:>])Blocked: /,
    ],
  },
  {
    name: 'launch',
    weights: { blocked: 2 },
    patterns: [
      /\bRunInstances\b|launching (?:source|ec2) instance|(?:instance|インスタンス)(?: |の)?(?:launch|起動)(?: failed|に失敗)|creating EC2 Instance/i,
    ],
  },
  {
    name: 'account-verification',
    weights: { blocked: 4 },
    patterns: [/\baws-verification@amazon\.com|categoryCode=account-verification/i],
  },
];
