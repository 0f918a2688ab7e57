import type { OaiRequest } from './arguments.ts';
import { datestamp } from './datestamp.ts';
import { element, textElement } from './element.ts';
import type { OaiError } from './oai-error.ts';

const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/';
const SCHEMA = 'http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd';
/** What the echo of a request may hold: the types of the protocol's schema, RFC 3986. */
const ECHOED: Partial<Record<keyof OaiRequest, RegExp>> = {
  identifier: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/,
  metadataPrefix: /^[\w.!~*'()-]+$/,
};

/** The answer to a request that keeps to the protocol. @param parts - XML. */
export function responseXml(
  address: string,
  request: OaiRequest,
  parts: readonly string[],
): string {
  return envelope(requestElement(address, request), [element(request.verb, parts)]);
}

/**
 * The errors of a request.
 *
 * @param request - Absent when its verb or arguments are at fault: then they are not repeated.
 */
export function errorXml(
  address: string,
  request: OaiRequest | undefined,
  error: OaiError,
): string {
  return envelope(
    requestElement(address, request),
    error.faults.map(({ code, message }) => textElement('error', message, { code })),
  );
}

function requestElement(address: string, request: OaiRequest | undefined): string {
  const echoed = Object.entries(request ?? {}).filter(
    ([name, value]) => ECHOED[name as keyof OaiRequest]?.test(value) ?? true,
  );
  return textElement('request', address, Object.fromEntries(echoed));
}

function envelope(request: string, parts: readonly string[]): string {
  const attributes = [
    `xmlns="${NAMESPACE}"`,
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `xsi:schemaLocation="${NAMESPACE} ${SCHEMA}"`,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<OAI-PMH ${attributes.join(' ')}>`,
    textElement('responseDate', datestamp(new Date().toISOString())),
    request,
    ...parts,
    '</OAI-PMH>',
    '',
  ].join('\n');
}
