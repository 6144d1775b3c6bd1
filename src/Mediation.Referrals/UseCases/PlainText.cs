using FluentValidation;
using Mediation.Core.Values;

namespace Mediation.Referrals.UseCases;

/// <summary>Text that goes into a record or a legal document.</summary>
internal static class PlainText
{
    /// <summary>Refuses what cannot be read or turns the reading direction: it would be printed and signed.</summary>
    public static IRuleBuilderOptions<T, string?> Plain<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || Text.TryReadLines(text, int.MaxValue, out _, out _)).WithErrorCode("Core:UnreadableText");
}
