import { describe, expect, it } from 'vitest'

import { classify } from '../../src/classify/classify.ts'

describe('5.7.750 in every form that a person meets it in', () => {
  it.each([
    '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
    '550 5.7.750 Client blocked from sending from unregistered domain',
    '550 5.7.750',
    '#5.7.750',
    'Remote Server returned "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains"',
    "550 5.7.750 servizio non disponibile. Bloccata l'invio da domini annullare la registrazione client",
    '550 5.7.750 servizio non disponibile. Bloccata l’invio da domini annullare la registrazione client',
    '550 5.7.750 servicio no disponible. Cliente bloqueado el envío de dominios no registradas',
  ])('is sure of %s', (reply) => {
    const { cause, scope, fixedBy, suppress, confidence } = classify(reply)
    expect({ cause, scope, fixedBy, suppress, confidence }).toEqual({
      cause: 'sender-domain-unregistered',
      scope: 'tenant',
      fixedBy: 'sender-admin',
      suppress: false,
      confidence: 'high',
    })
  })

  it.each([
    'Service unavailable. Client blocked from sending from unregistered domains',
    'SERVICE UNAVAILABLE. CLIENT BLOCKED FROM SENDING FROM UNREGISTERED DOMAINS',
  ])('knows the sentence without the number: %s', (reply) => {
    expect(classify(reply).cause).toBe('sender-domain-unregistered')
  })

  it.each([
    'Client blocked from sending from unprovisioned domains',
    'Your tenant sends too much mail from unregistered domains',
    "Servizio non disponibile. Bloccata l'invio da domini annullare la registrazione client",
    "Servizio non disponibile. È bloccato l'invio da domini non registrati",
    'Servicio no disponible. Cliente bloqueado el envío de dominios no registradas',
    'Service indisponible. Client bloqué pour l’envoi depuis des domaines non enregistrés',
    'Das Senden aus nicht registrierten Domänen ist für den Client blockiert',
    'Cliente bloqueado para envio de domínios não registrados',
    'Client geblokkeerd voor verzenden vanuit niet-geregistreerde domeinen',
  ])('takes other words without the number for it, less surely: %s', (reply) => {
    const { cause, confidence } = classify(reply)
    expect(cause).toBe('sender-domain-unregistered')
    expect(confidence).toBe('medium')
  })

  it.each([
    '550 5.7.75 Refused',
    '550 15.7.750 Refused',
    '550 5.7.1 Refused by filter 5.7.750.2',
    '550 5.7.705 Access denied, tenant has exceeded threshold',
    '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.',
  ])('is not misled by %s', (reply) => {
    expect(classify(reply).cause).not.toBe('sender-domain-unregistered')
  })
})
