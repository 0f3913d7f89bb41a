/**
 * The command lines that the remedies name, each once and the same in every language.
 *
 * Exchange Online PowerShell and Microsoft Graph PowerShell unless the section says otherwise; the cmdlets are those of
 * 2026-11. Addresses, names and numbers in them are examples to replace.
 */
export const command = {
  // Domains
  acceptedDomains: 'Get-AcceptedDomain | Format-Table DomainName,DomainType,Default',
  connectGraphForDomains: 'Connect-MgGraph -Scopes Domain.ReadWrite.All',
  addDomain: 'New-MgDomain -BodyParameter @{ Id = "contoso.com" }',
  domainVerificationRecord: 'Get-MgDomainVerificationDnsRecord -DomainId contoso.com',
  confirmDomain: 'Confirm-MgDomain -DomainId contoso.com',
  makeDomainInternalRelay: 'Set-AcceptedDomain -Identity contoso.com -DomainType InternalRelay',
  makeDomainAuthoritative: 'Set-AcceptedDomain -Identity contoso.com -DomainType Authoritative',
  dkimSigning: 'Get-DkimSigningConfig | Format-List Domain,Enabled,Status',

  // Connectors
  inboundConnectors:
    'Get-InboundConnector | Format-List Name,Enabled,ConnectorType,SenderDomains,SenderIPAddresses,TlsSenderCertificateName,WhenCreated,WhenChanged',
  connectorChanges:
    'Search-UnifiedAuditLog -StartDate (Get-Date).AddDays(-30) -EndDate (Get-Date) -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector',
  disableConnector: 'Set-InboundConnector -Identity "Unknown connector" -Enabled $false',
  setConnectorCertificate:
    'Set-InboundConnector -Identity "From on-premises" -RequireTls $true -TlsSenderCertificateName mail.contoso.com',
  setConnectorAddresses: 'Set-InboundConnector -Identity "From on-premises" -SenderIPAddresses 203.0.113.10',
  blockedConnectors: 'Get-BlockedConnector',
  unblockConnector: 'Remove-BlockedConnector -ConnectorId 11111111-2222-3333-4444-555555555555',
  enhancedFiltering: 'Get-InboundConnector | Format-List Name,EFSkipLastIP,EFSkipIPs',
  outboundConnectors:
    'Get-OutboundConnector | Format-List Name,RecipientDomains,UseMXRecord,SmartHosts,TlsSettings,TlsDomain',
  directSend: 'Get-OrganizationConfig | Format-List RejectDirectSend',
  remoteDomainWithoutTnef: 'Set-RemoteDomain -Identity Fabrikam -TNEFEnabled $false',

  // Accounts that send
  blockedUsers: 'Get-BlockedSenderAddress',
  unblockUser: 'Remove-BlockedSenderAddress -SenderAddress anna@contoso.com',
  endSessions: 'Revoke-MgUserSignInSession -UserId anna@contoso.com',
  inboxRules:
    'Get-InboxRule -Mailbox anna@contoso.com | Format-List Name,Enabled,ForwardTo,RedirectTo,ForwardAsAttachmentTo,MoveToFolder,DeleteMessage',
  mailboxForwarding:
    'Get-Mailbox -Identity anna@contoso.com | Format-List ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward',
  smtpAuthOfMailbox:
    'Get-CASMailbox -Identity scanner@contoso.com | Format-List SmtpClientAuthenticationDisabled',
  smtpAuthOfOrganisation: 'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
  allowSmtpAuth: 'Set-CASMailbox -Identity scanner@contoso.com -SmtpClientAuthenticationDisabled $false',
  sendAsRights: 'Get-RecipientPermission -Identity info@contoso.com',
  sendOnBehalfRights: 'Get-Mailbox -Identity info@contoso.com | Format-List GrantSendOnBehalfTo',
  grantSendAs:
    'Add-RecipientPermission -Identity info@contoso.com -Trustee anna@contoso.com -AccessRights SendAs',
  subscriptions: 'Get-MgSubscribedSku | Format-Table SkuPartNumber,CapabilityStatus,ConsumedUnits',

  // Limits and policies for outbound mail
  externalRecipientLimit: 'Get-LimitsEnforcementStatus',
  outboundSpamPolicy:
    'Get-HostedOutboundSpamFilterPolicy | Format-List Name,RecipientLimitExternalPerHour,RecipientLimitInternalPerHour,RecipientLimitPerDay,ActionWhenThresholdReached',
  lowerDailyLimit:
    'Set-HostedOutboundSpamFilterPolicy -Identity Default -RecipientLimitPerDay 1000 -ActionWhenThresholdReached BlockUserForToday',
  newForwardingPolicy: 'New-HostedOutboundSpamFilterPolicy -Name "Forwarding allowed" -AutoForwardingMode On',
  applyForwardingPolicy:
    'New-HostedOutboundSpamFilterRule -Name "Forwarding allowed" -HostedOutboundSpamFilterPolicy "Forwarding allowed" -From anna@contoso.com',
  blockEntries: 'Get-TenantAllowBlockListItems -ListType Sender -Block',
  removeBlockEntry: 'Remove-TenantAllowBlockListItems -ListType Sender -Entries partner@fabrikam.com',

  // Message trace
  traceBySender:
    'Get-MessageTraceV2 -SenderAddress anna@contoso.com -StartDate (Get-Date).AddDays(-2) -EndDate (Get-Date) -ResultSize 5000',
  traceByRecipient:
    'Get-MessageTraceV2 -RecipientAddress partner@fabrikam.com -StartDate (Get-Date).AddDays(-2) -EndDate (Get-Date)',
  topSenders:
    'Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-1) -EndDate (Get-Date) -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending',
  topSendersToMailbox:
    'Get-MessageTraceV2 -RecipientAddress anna@contoso.com -StartDate (Get-Date).AddHours(-2) -EndDate (Get-Date) -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending',
  sendersOnOnmicrosoft:
    'Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-1) -EndDate (Get-Date) -ResultSize 5000 | Where-Object SenderAddress -like "*.onmicrosoft.com" | Group-Object SenderAddress',

  // Recipients
  recipient:
    'Get-Recipient -Identity anna@contoso.com | Format-List Name,RecipientTypeDetails,EmailAddresses',
  mailboxState: 'Get-Mailbox -Identity anna@contoso.com | Format-List RecipientTypeDetails,AccountDisabled',
  softDeletedMailbox: 'Get-Mailbox -SoftDeletedMailbox -Identity anna@contoso.com',
  makeMailboxShared: 'Set-Mailbox -Identity anna@contoso.com -Type Shared',
  addAddress: 'Set-Mailbox -Identity anna@contoso.com -EmailAddresses @{Add="old.name@contoso.com"}',
  addX500Address:
    'Set-Mailbox -Identity anna@contoso.com -EmailAddresses @{Add="X500:/o=Contoso/ou=Exchange Administrative Group/cn=Recipients/cn=anna"}',
  mailboxesOnOnmicrosoft:
    'Get-EXOMailbox -ResultSize Unlimited | Where-Object PrimarySmtpAddress -like "*.onmicrosoft.com"',
  changePrimaryAddress:
    'Set-Mailbox -Identity anna@contoso.onmicrosoft.com -WindowsEmailAddress anna@contoso.com',
  mailUserTarget: 'Get-MailUser -Identity anna@contoso.com | Format-List ExternalEmailAddress,EmailAddresses',
  mailContacts: 'Get-MailContact -ResultSize Unlimited | Format-Table Name,ExternalEmailAddress',
  newMailContact: 'New-MailContact -Name "Partner Fabrikam" -ExternalEmailAddress partner@fabrikam.com',

  // Size and number
  mailboxUse: 'Get-EXOMailboxStatistics -Identity anna@contoso.com | Format-List TotalItemSize,ItemCount',
  mailboxQuota: 'Get-EXOMailbox -Identity anna@contoso.com -PropertySets Quota',
  folderUse:
    'Get-MailboxFolderStatistics -Identity anna@contoso.com | Sort-Object ItemsInFolder -Descending | Select-Object -First 10 FolderPath,ItemsInFolder',
  enableArchive: 'Enable-Mailbox -Identity anna@contoso.com -Archive',
  mailboxSizeLimits: 'Get-Mailbox -Identity anna@contoso.com | Format-List MaxSendSize,MaxReceiveSize',
  raiseSizeLimits: 'Set-Mailbox -Identity anna@contoso.com -MaxSendSize 75MB -MaxReceiveSize 75MB',
  sizeRules: 'Get-TransportRule | Where-Object MessageSizeOver | Format-Table Name,MessageSizeOver',
  recipientsPerMessage: 'Get-Mailbox -Identity anna@contoso.com | Format-List RecipientLimits',
  raiseRecipientsPerMessage: 'Set-Mailbox -Identity anna@contoso.com -RecipientLimits 800',

  // Who may write to a recipient
  groupRestrictions:
    'Get-DistributionGroup -Identity sales@contoso.com | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,RejectMessagesFromSendersOrMembers,ModerationEnabled,ManagedBy',
  permitSenderToGroup:
    'Set-DistributionGroup -Identity sales@contoso.com -RequireSenderAuthenticationEnabled $false -AcceptMessagesOnlyFromSendersOrMembers @{Add="partner@fabrikam.com"}',
  mailboxRestrictions:
    'Get-Mailbox -Identity info@contoso.com | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,RejectMessagesFromSendersOrMembers',
  openMailbox: 'Set-Mailbox -Identity info@contoso.com -RequireSenderAuthenticationEnabled $false',
  publicFolderRestrictions:
    'Get-MailPublicFolder -Identity info@contoso.com | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers',
  openPublicFolder:
    'Set-MailPublicFolder -Identity info@contoso.com -RequireSenderAuthenticationEnabled $false',
  mailUserRestrictions:
    'Get-MailUser -Identity anna@contoso.com | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers',
  openMailUser: 'Set-MailUser -Identity anna@contoso.com -RequireSenderAuthenticationEnabled $false',
  microsoft365GroupRestrictions:
    'Get-UnifiedGroup -Identity team@contoso.com | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers',
  openMicrosoft365Group:
    'Set-UnifiedGroup -Identity team@contoso.com -RequireSenderAuthenticationEnabled $false',
  junkSettings:
    'Get-MailboxJunkEmailConfiguration -Identity anna@contoso.com | Format-List BlockedSendersAndDomains,TrustedListsOnly',
  removeBlockedSender:
    'Set-MailboxJunkEmailConfiguration -Identity anna@contoso.com -BlockedSendersAndDomains @{Remove="partner@fabrikam.com"}',
  connectionFilter:
    'Get-HostedConnectionFilterPolicy -Identity Default | Format-List IPAllowList,IPBlockList',

  // Rules on messages
  mailFlowRules:
    'Get-TransportRule | Format-Table Name,State,Priority,RejectMessageEnhancedStatusCode,RejectMessageReasonText',
  ruleErrorActions: 'Get-TransportRule | Format-Table Name,State,RuleErrorAction',
  ignoreRuleError: 'Set-TransportRule -Identity "Examine attachments" -RuleErrorAction Ignore',
  attachmentFilter: 'Get-MalwareFilterPolicy | Format-List Name,EnableFileFilter,FileTypes',

  // On-premises mail servers
  exchangeServers: 'Get-ExchangeServer | Format-Table Name,AdminDisplayVersion',
  receiveConnectors: 'Get-ReceiveConnector | Format-List Identity,Bindings,RemoteIPRanges,PermissionGroups',
  exchangeQueues: 'Get-Queue | Format-Table Identity,MessageCount,LastError',
  journalRules: 'Get-JournalRule | Format-List Name,JournalEmailAddress,Recipient,Enabled',
  spoolUse: 'df -h /var/spool',
  postfixSettings: 'postconf -n',
  verifyDelivery: 'sendmail -bv anna@contoso.com',

  // DNS and connections
  mxOfRecipient: 'nslookup -type=mx fabrikam.com',
  mxOfRecipientElsewhere: 'nslookup -type=mx fabrikam.com 1.1.1.1',
  nameServersOfRecipient: 'nslookup -type=ns fabrikam.com 1.1.1.1',
  signedMxOfRecipient: 'dig +dnssec fabrikam.com MX',
  uncheckedMxOfRecipient: 'dig +cd fabrikam.com MX',
  dsOfRecipient: 'dig fabrikam.com DS',
  tlsaOfRecipient: 'dig _25._tcp.mail.fabrikam.com TLSA',
  mtaStsRecord: 'nslookup -type=txt _mta-sts.fabrikam.com',
  mtaStsPolicy: 'curl https://mta-sts.fabrikam.com/.well-known/mta-sts.txt',
  certificateOfRecipient:
    'openssl s_client -starttls smtp -connect mail.fabrikam.com:25 -servername mail.fabrikam.com',
  portOfRecipient: 'Test-NetConnection -ComputerName mail.fabrikam.com -Port 25',
  mxOfSender: 'nslookup -type=mx contoso.com',
  spfOfSender: 'nslookup -type=txt contoso.com',
  dkimOfSender: 'nslookup -type=cname selector1._domainkey.contoso.com',
  dmarcOfSender: 'nslookup -type=txt _dmarc.contoso.com',
  nameOfAddress: 'nslookup 203.0.113.10',
  nameOfIpv6Address: 'nslookup 2001:db8::10',
  addressOfName: 'nslookup mail.contoso.com',
  ipv6AddressOfName: 'nslookup -type=aaaa mail.contoso.com',

  // Suppression list of Amazon SES
  suppressedAddress: 'aws sesv2 get-suppressed-destination --email-address anna@example.com',
  removeSuppressedAddress: 'aws sesv2 delete-suppressed-destination --email-address anna@example.com',
} as const
