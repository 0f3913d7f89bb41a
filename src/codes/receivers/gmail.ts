/*
 * Refusals of Gmail and Google Workspace.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: nothing. For a missing DMARC record the code table prints 4.7.40, the FAQ for senders 4.7.31.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

/** Every known refusal of Gmail and Google Workspace. */
export const gmailRows: readonly Row[] = table(
  {
    table: 'gmail',
    emitter: 'gmail',
    source: 'https://support.google.com/a/answer/3726730',
    asOf: '2026-02-15',
  },
  [
    {
      name: 'receiving_email_too_quickly',
      status: '4.2.1',
      phrase: 'receiving email too quickly',
      cause: 'rate-limited',
      scope: 'recipient',
      fixedBy: 'sender',
      example:
        '450 4.2.1 The user you are trying to contact is receiving email too quickly. Please resend your message at a later time. - gsmtp',
    },
    {
      name: 'rate_that_prevents_additional_messages',
      status: '4.2.1',
      phrase: 'rate that prevents additional messages',
      cause: 'rate-limited',
      scope: 'recipient',
      fixedBy: 'sender',
      example:
        '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. - gsmtp',
    },
    {
      name: 'peak_smtp_relay_limit_exceeded',
      status: '4.2.1',
      phrase: 'peak smtp relay limit exceeded',
      cause: 'sender-limit-exceeded',
      example: '450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error. - gsmtp',
    },
    {
      name: 'out_of_storage_space',
      status: '4.2.2',
      phrase: 'out of storage space',
      cause: 'mailbox-full',
      example: "452 4.2.2 The recipient's inbox is out of storage space. - gsmtp",
    },
    {
      name: 'temporarily_rejected_this_message',
      status: '4.3.0',
      phrase: 'temporarily rejected this message',
      cause: 'system-error',
      fixedBy: 'provider',
      example: '451 4.3.0 Our server temporarily rejected this message. - gsmtp',
    },
    {
      name: 'multiple_destination_domains_per_transaction',
      status: '4.3.0',
      phrase: 'multiple destination domains per transaction',
      cause: 'protocol-error',
      example:
        '451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again. - gsmtp',
    },
    {
      name: 'temporary_system_problem',
      status: '4.3.0',
      phrase: 'temporary system problem',
      cause: 'system-error',
      fixedBy: 'provider',
      example: '421 4.3.0 Temporary System Problem. Try again later. - gsmtp',
    },
    {
      name: 'timeout_-_closing_connection',
      status: '4.4.2',
      phrase: 'timeout - closing connection',
      cause: 'network-error',
      example: '451 4.4.2 Timeout - closing connection. - gsmtp',
    },
    {
      name: 'server_busy',
      status: '4.4.5',
      phrase: 'server busy',
      cause: 'system-error',
      fixedBy: 'provider',
      example: '421 4.4.5 Server busy, try again later. - gsmtp',
    },
    {
      name: 'smtp_protocol_violation',
      status: '4.5.0',
      phrase: 'smtp protocol violation',
      cause: 'protocol-error',
      example: '451 4.5.0 SMTP protocol violation, visit RFC 2821. - gsmtp',
    },
    {
      name: 'domain_policy_size_per_transaction_exceeded',
      status: '4.5.3',
      phrase: 'domain policy size per transaction exceeded',
      cause: 'too-many-recipients',
      fixedBy: 'sender-admin',
      example:
        '452 4.5.3 Domain policy size per transaction exceeded. Please try this recipient in a separate transaction. - gsmtp',
    },
    {
      phrase: 'too many recipients',
      cause: 'too-many-recipients',
      example: '452 4.5.3 Your message has too many recipients. - gsmtp',
    },
    {
      name: 'ip_not_in_whitelist_for_rcpt_domain',
      status: '4.7.0',
      phrase: 'ip not in whitelist for rcpt domain',
      cause: 'policy-violation',
      scope: 'receiver',
      example: '421 4.7.0 IP not in whitelist for RCPT domain, closing connection. - gsmtp',
    },
    {
      name: 'try_again_later,_closing_connection',
      status: '4.7.0',
      phrase: 'try again later, closing connection',
      cause: 'rate-limited',
      example: '421 4.7.0 Try again later, closing connection. - gsmtp',
    },
    {
      name: 'does_not_have_a_ptr_record',
      status: '4.7.0',
      phrase: 'does not have a ptr record',
      cause: 'missing-reverse-dns',
      example: '421 4.7.0 The IP address sending this message does not have a PTR record. - gsmtp',
    },
    {
      name: 'tls_required_for_rcpt_domain',
      status: '4.7.0',
      phrase: 'tls required for rcpt domain',
      cause: 'encryption-required',
      example: '421 4.7.0 TLS required for RCPT domain, closing connection. - gsmtp',
    },
    {
      name: '4.7.0-very-low-reputation',
      status: '4.7.0',
      phrase: 'very low reputation of the sending',
      cause: 'low-reputation',
      example:
        '421 4.7.0 This message is suspicious due to the very low reputation of the sending domain. - gsmtp',
    },
    {
      name: 'nature_of_the_content_or_the_links_within',
      status: '4.7.0',
      phrase: 'nature of the content or the links within',
      cause: 'spam-detected',
      fixedBy: 'sender-admin',
      example:
        '421 4.7.0 This message is suspicious due to the nature of the content or the links within. - gsmtp',
    },
    {
      phrase: 'too many login attempts',
      cause: 'sender-not-authenticated',
      example: '454 4.7.0 Too many login attempts, please try again later. - gsmtp',
    },
    {
      name: "ptr_record's_forward_dns_entry",
      status: '4.7.23',
      phrase: "ptr record's forward dns entry",
      cause: 'missing-reverse-dns',
      example: "451 4.7.23 The sending IP address doesn't match the PTR record's forward DNS entry. - gsmtp",
    },
    {
      name: 'spf_record_of_the_sending_domain_has_one_or_more_suspicious',
      status: 'X.7.24',
      phrase: 'spf record of the sending domain has one or more suspicious',
      cause: 'authentication-failed',
      example: '451 4.7.24 The SPF record of the sending domain has one or more suspicious entries. - gsmtp',
    },
    {
      name: 'rate_limited_because_it_is_unauthenticated',
      status: '4.7.26',
      phrase: 'rate limited because it is unauthenticated',
      cause: 'authentication-failed',
      example: '421 4.7.26 Your email has been rate limited because it is unauthenticated. - gsmtp',
    },
    {
      name: 'blocked_because_the_sender_is_unauthenticated',
      status: '5.7.26',
      phrase: 'blocked because the sender is unauthenticated',
      cause: 'authentication-failed',
      example: '550 5.7.26 Your email has been blocked because the sender is unauthenticated. - gsmtp',
    },
    {
      name: "is_not_accepted_due_to_domain's_dmarc_policy",
      status: '5.7.26',
      phrase: "is not accepted due to domain's dmarc policy",
      cause: 'authentication-failed',
      example:
        "550 5.7.26 Unauthenticated email from example.net is not accepted due to domain's DMARC policy. - gsmtp",
    },
    {
      name: 'temporary_dns_failures_prevent_authentication',
      status: '4.7.26',
      phrase: 'temporary dns failures prevent authentication',
      cause: 'authentication-failed',
      example:
        '451 4.7.26 Unauthenticated email from example.net is not accepted due to temporary DNS failures prevent authentication. - gsmtp',
    },
    {
      name: 'spf_record_with_a_hard_fail_policy',
      status: '5.7.26',
      phrase: 'spf record with a hard fail policy',
      cause: 'authentication-failed',
      example:
        '550 5.7.26 The MAIL FROM domain [example.net] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks. - gsmtp',
    },
    {
      name: "spf_authentication_didn't_pass",
      status: '4.7.27',
      phrase: "spf authentication didn't pass",
      cause: 'authentication-failed',
      example:
        "421 4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. - gsmtp",
    },
    {
      name: 'senders_to_authenticate_with_spf',
      status: '5.7.27',
      phrase: 'senders to authenticate with spf',
      cause: 'authentication-failed',
      example:
        "550 5.7.27 Your email has been blocked because SPF authentication didn't pass. Gmail requires all large senders to authenticate with SPF. - gsmtp",
    },
    {
      name: 'unusual_rate_of',
      status: '4.7.28',
      phrase: 'unusual rate of',
      cause: 'rate-limited',
      example:
        '421 4.7.28 Gmail has detected an unusual rate of email originating from your SPF domain. - gsmtp',
    },
    {
      name: 'unusual_rate_of_unsolicited',
      status: '5.7.28',
      phrase: 'unusual rate of unsolicited',
      cause: 'low-reputation',
      example:
        '550 5.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. - gsmtp',
    },
    {
      name: 'same_message-id',
      status: '4.7.28',
      phrase: 'same message-id',
      cause: 'rate-limited',
      example:
        '421 4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID. - gsmtp',
    },
    {
      name: 'not_using_a_tls_connection',
      status: '4.7.29',
      phrase: 'not using a tls connection',
      cause: 'encryption-required',
      example:
        "421 4.7.29 Your email has been rate limited because this message wasn't sent over: you are not using a TLS connection. - gsmtp",
    },
    {
      name: 'senders_to_use_tls/ssl',
      status: '5.7.29',
      phrase: 'senders to use tls/ssl',
      cause: 'encryption-required',
      example:
        '550 5.7.29 Your email has been blocked. Gmail requires bulk email senders to use TLS/SSL for SMTP connections. - gsmtp',
    },
    {
      name: 'because_dkim_authentication',
      status: '4.7.30',
      phrase: 'because dkim authentication',
      cause: 'authentication-failed',
      example:
        "421 4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. - gsmtp",
    },
    {
      name: 'authenticate_with_dkim',
      status: '5.7.30',
      phrase: 'authenticate with dkim',
      cause: 'authentication-failed',
      example:
        '550 5.7.30 Your email has been blocked. Gmail requires all large senders to authenticate with DKIM. - gsmtp',
    },
    {
      name: 'add_a_dmarc_record',
      status: '4.7.40',
      phrase: 'add a dmarc record',
      cause: 'authentication-failed',
      example:
        '421 4.7.40 Your email has been rate limited. To resolve this, add a DMARC record for your domain. - gsmtp',
    },
    {
      name: '4.7.31',
      status: '4.7.31',
      cause: 'authentication-failed',
      example: '421 4.7.31 Your email has been rate limited. - gsmtp',
    },
    {
      name: "isn't_aligned_with_either",
      status: '4.7.32',
      phrase: "isn't aligned with either",
      cause: 'authentication-failed',
      example:
        "421 4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp",
    },
    {
      name: 'blocked_because_the_from:_header',
      status: '5.7.32',
      phrase: 'blocked because the from: header',
      cause: 'authentication-failed',
      example:
        "421 5.7.32 Your email has been blocked because the From: header (RFC5322) in this message isn't aligned. - gsmtp",
    },
    {
      name: 'email_account_that_you_tried_to_reach_does_not_exist',
      status: '5.1.1',
      phrase: 'email account that you tried to reach does not exist',
      cause: 'recipient-unknown',
      example: '550 5.1.1 The email account that you tried to reach does not exist. - gsmtp',
    },
    {
      name: "weren't_able_to_find_the_recipient_domain",
      status: '5.1.2',
      phrase: "weren't able to find the recipient domain",
      cause: 'domain-not-found',
      example: "553 5.1.2 We weren't able to find the recipient domain. - gsmtp",
    },
    {
      name: 'not_a_valid_rfc_5321_address',
      status: '5.1.3',
      phrase: 'not a valid rfc 5321 address',
      cause: 'address-invalid',
      example: '553 5.1.3 The recipient address <pat@> is not a valid RFC 5321 address. - gsmtp',
    },
    {
      name: 'sender_address…is_not_a_valid_rfc',
      status: '5.1.7',
      phrase: ['sender address', 'is not a valid rfc'],
      cause: 'sender-rejected',
      example: '553 5.1.7 The sender address <sam@> is not a valid RFC 5321 address. - gsmtp',
    },
    {
      name: 'is_inactive',
      status: '5.2.1',
      phrase: 'is inactive',
      cause: 'recipient-disabled',
      example: '550 5.2.1 The email account that you tried to reach is inactive. - gsmtp',
    },
    {
      name: 'out_of_storage_space_and_inactive',
      status: '5.2.2',
      phrase: 'out of storage space and inactive',
      cause: 'mailbox-full',
      example: "552 5.2.2 The recipient's inbox is out of storage space and inactive. - gsmtp",
    },
    {
      name: "exceeded_google's_message_size_limits",
      status: '5.3.4',
      phrase: "exceeded google's message size limits",
      cause: 'message-too-large',
      example: "552 5.3.4 Your message exceeded Google's message size limits. - gsmtp",
    },
    {
      name: 'number_of_attachments',
      status: '5.3.4',
      phrase: 'number of attachments',
      cause: 'content-rejected',
      example: '552 5.3.4 Your message exceeded the limit on the number of attachments. - gsmtp',
    },
    {
      name: 'header_size_limits',
      status: '5.3.4',
      phrase: 'header size limits',
      cause: 'message-malformed',
      example: "552 5.3.4 Your message exceeded Google's header size limits. - gsmtp",
    },
    {
      name: 'daily_user_sending_limit_exceeded',
      status: '5.4.5',
      phrase: 'daily user sending limit exceeded',
      cause: 'sender-limit-exceeded',
      fixedBy: 'sender',
      example: '550 5.4.5 Daily user sending limit exceeded. - gsmtp',
    },
    {
      name: 'daily_smtp_relay_limit_exceeded',
      status: '5.4.5',
      phrase: 'daily smtp relay limit exceeded',
      cause: 'sender-limit-exceeded',
      example: '550 5.4.5 Daily SMTP relay limit exceeded for customer. - gsmtp',
    },
    {
      name: 'exceeded_50_hops',
      status: '5.4.6',
      phrase: 'exceeded 50 hops',
      cause: 'mail-loop',
      fixedBy: 'sender-admin',
      example: '554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. - gsmtp',
    },
    {
      name: 'too_many_recipients_for_this_sender',
      status: '5.5.3',
      phrase: 'too many recipients for this sender',
      cause: 'too-many-recipients',
      example: '550 5.5.3 Too many recipients for this sender. - gsmtp',
    },
    {
      name: 'helo/ehlo_argument',
      status: '5.5.4',
      phrase: 'helo/ehlo argument',
      cause: 'missing-reverse-dns',
      example: '501 5.5.4 HELO/EHLO argument is invalid, please provide a valid argument. - gsmtp',
    },
    {
      phrase: 'message is malformed',
      cause: 'message-malformed',
      example: '554 5.6.0 This message is malformed. Not accepted. - gsmtp',
    },
    {
      name: 'potential_security_issue',
      status: '5.7.0',
      phrase: 'potential security issue',
      cause: 'content-rejected',
      example:
        '552 5.7.0 This message was blocked because its content presents a potential security issue. - gsmtp',
    },
    {
      name: 'relay_denied',
      status: '5.7.0',
      phrase: 'relay denied',
      cause: 'relay-denied',
      example: '550 5.7.0 Mail relay denied [192.0.2.25]. Invalid credentials for relay. - gsmtp',
    },
    {
      phrase: 'authentication required',
      cause: 'sender-not-authenticated',
      example: '530 5.7.0 Authentication required. - gsmtp',
    },
    {
      phrase: 'issue a starttls command first',
      cause: 'encryption-required',
      example: '530 5.7.0 Must issue a STARTTLS command first. - gsmtp',
    },
    {
      name: 'has_a_policy_that_prohibit',
      status: '5.7.1',
      phrase: 'has a policy that prohibit',
      cause: 'policy-violation',
      example:
        '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. - gcdp',
    },
    {
      name: 'likely_unsolicited',
      status: '5.7.1',
      phrase: 'likely unsolicited',
      cause: 'spam-detected',
      fixedBy: 'sender-admin',
      example: '550 5.7.1 Gmail has detected that this message is likely unsolicited mail. - gsmtp',
    },
    {
      name: 'ipv6_sending_guidelines',
      status: '5.7.1',
      phrase: 'ipv6 sending guidelines',
      cause: 'missing-reverse-dns',
      example:
        '550 5.7.1 Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. - gsmtp',
    },
    {
      name: '5.7.1-very-low-reputation',
      status: '5.7.1',
      phrase: 'very low reputation of the sending',
      cause: 'low-reputation',
      example:
        '550 5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain. - gsmtp',
    },
    {
      phrase: 'not rfc 5322 compliant',
      cause: 'message-malformed',
      example: '550 5.7.1 This message is not RFC 5322 compliant, the issue is: duplicate headers. - gsmtp',
    },
    {
      name: 'valid_address_in_the_from:_header',
      status: '5.7.1',
      phrase: 'valid address in the from: header',
      cause: 'message-malformed',
      example:
        '550 5.7.1 Messages missing a valid address in the From: header, or having no From: header, are not accepted. - gsmtp',
    },
    {
      name: 'valid_message-id',
      status: '5.7.1',
      phrase: 'valid message-id',
      cause: 'message-malformed',
      example: '550 5.7.1 Messages missing a valid Message-ID header are not accepted. - gsmtp',
    },
    {
      name: 'not_authorized_to_send',
      status: '5.7.1',
      phrase: 'not authorized to send email directly',
      cause: 'ip-blocklisted',
      example:
        "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. - gsmtp",
    },
    {
      name: '5.7.25',
      status: '5.7.25',
      cause: 'missing-reverse-dns',
      example: '550 5.7.25 The sending IP does not match. - gsmtp',
    },
    {
      name: 'username_and_password_not_accepted',
      status: '5.7.8',
      phrase: 'username and password not accepted',
      cause: 'sender-not-authenticated',
      example: '535 5.7.8 Username and Password not accepted. - gsmtp',
    },
    {
      name: 'application-specific_password_required',
      status: '5.7.9',
      phrase: 'application-specific password required',
      cause: 'sender-not-authenticated',
      fixedBy: 'sender',
      example: '534 5.7.9 Application-specific password required. - gsmtp',
    },
    {
      name: 'log_in_through_your_web_browser',
      status: '5.7.14',
      phrase: 'log in through your web browser',
      cause: 'sender-not-authenticated',
      fixedBy: 'sender',
      example: '534 5.7.14 Please log in through your web browser and then try again. - gsmtp',
    },
  ],
)
