namespace Mediation.Accounts.Domain;

/// <summary>What the security log records.</summary>
public enum SecurityEventKind
{
    SignedIn,
    SignInFailed,
    SignInDelayed,
    SecondFactorFailed,
    RecoveryCodeUsed,
    SingleSignOnRefused,
    SignedOut,
    SessionEnded,
    IdentityConfirmed,
    PasswordChanged,
    SecondFactorStarted,
    SecondFactorRemoved,
    RecoveryCodesRenewed,
    TokenIssued,
    TokenRefused,
    AccessRefused,
    PersonAdded,
    PersonLocked,
    PersonUnlocked,
    SignInReset,
    RolesProposed,
    RolesApproved,
    RolesRefused,
    DataExported,
    SignInResetProposed,
    SignInResetRefused,
}
