namespace Mediation.Accounts.Passwords;

/// <summary>What a new password must be: long, not common, not the person's own name (ASVS 5.0, 6.2). No rule asks for signs or digits.</summary>
public sealed class PasswordRules(CommonPasswords common)
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <returns>The refusal, or null when it can be taken.</returns>
    public FieldError? FaultIn(string? password, MediationUser person, string field = "password") =>
        password is null || password.Length < Shortest ? FieldError.Of(field, "Accounts:PasswordTooShort", ("limit", Shortest))
        : password.Length > Longest ? FieldError.Of(field, "Accounts:PasswordTooLong", ("limit", Longest))
        : common.Contains(password, person.UserName ?? string.Empty, person.DisplayName) ? FieldError.Of(field, "Accounts:PasswordCommon")
        : null;

    /// <summary>A password that nobody chose: for an account just made or reset, to be changed at the first sign-in.</summary>
    public static string MakeTemporary() => RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", 18);
}
