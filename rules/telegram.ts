import type { ProviderDef } from '../src/model/provider.ts';

export const telegram: ProviderDef = {
  name: 'Telegram',
  words: ['telegram', 'tgbot', 'tg_bot', 'botfather'],
  revoke: 'https://t.me/BotFather',
  source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  rules: [
    {
      id: 'telegram-bot-token',
      kind: 'bot-token',
      severity: 'high',
      confidence: 'high',
      keywords: [':AAA', ':AAB', ':AAC', ':AAD', ':AAE', ':AAF', ':AAG', ':AAH'],
      token: /[0-9]{8,10}:AA[A-H][A-Za-z0-9_-]{31,32}/,
      notBefore: '0-9',
      minEntropy: 3,
      documentationExamples: [
        ['110201543', 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'].join(':'),
        ['4839574812', 'AAFD39kkdpWt3ywyRZergyOLMaJhac60qc'].join(':'),
      ],
      env: 'TELEGRAM_BOT_TOKEN',
      examples: [
        '${1-9}{1}${0-9}{9}:AAH${A-Za-z0-9_-}{32}',
        'https://api.telegram.org/bot${1-9}{1}${0-9}{8}:AAF${A-Za-z0-9_-}{32}/getMe',
      ],
      nonExamples: ['${0-9}{4}:AAH${A-Za-z0-9_-}{32}', '${0-9}{10}:AAH${A-Za-z0-9_-}{20}'],
    },
    {
      id: 'telegram-bot-token-named',
      kind: 'bot-token',
      label: { en: 'bot token (by its name)', ja: 'ボットトークン（名前から）' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9]{6,16}:[A-Za-z0-9_-]{34,35}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      documentationExamples: [
        ['110201543', 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'].join(':'),
        ['4839574812', 'AAFD39kkdpWt3ywyRZergyOLMaJhac60qc'].join(':'),
      ],
      env: 'TELEGRAM_TOKEN',
      examples: ['TELEGRAM_TOKEN=${1-9}{1}${0-9}{8}:${A-Za-z0-9_-}{35}'],
      nonExamples: [
        'telegram_api_token = "${0-9}{4}:${A-Za-z0-9_-}{35}"',
        'TELEGRAM_TOKEN=${0-9}{9}:${A-Za-z0-9_-}{20}',
      ],
    },
  ],
};
