/*
 * Owns asking IAM as the responder. Does not own what is asked.
 */

import type { AwsRefusal } from './aws-client.ts';
import { type Endpoint, globalEndpoint } from './endpoints.ts';
import type { LivePorts } from './ports.ts';
import { type Listed, queryList, queryResult } from './query-call.ts';
import type { Responder } from './responder.ts';
import type { XmlElement } from './xml.ts';

/** One operation of IAM. */
export interface IamCall {
  readonly action: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** IAM, as the responder sees it. */
export class Iam {
  readonly #responder: Responder;
  readonly #ports: LivePorts;

  constructor(responder: Responder, ports: LivePorts) {
    this.#responder = responder;
    this.#ports = ports;
  }

  result(call: IamCall): Promise<XmlElement | AwsRefusal> {
    return queryResult(this.#responder.client, { ...call, endpoint: this.#endpoint() });
  }

  /** All pages of the list `name` that the operation answers with. */
  list(call: IamCall, name: string): Promise<Listed> {
    return queryList(this.#responder.client, { ...call, endpoint: this.#endpoint() }, name);
  }

  #endpoint(): Endpoint {
    return globalEndpoint('iam', this.#responder.partition, this.#ports.endpoints);
  }
}
