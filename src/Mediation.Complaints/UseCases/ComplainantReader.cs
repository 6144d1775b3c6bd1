using Mediation.Core.Errors;
using Mediation.Core.Values;

namespace Mediation.Complaints.UseCases;

/// <summary>A complainant as read from an input: normalised, numbers checked.</summary>
/// <param name="Name">Trimmed and NFC-normalised; null when anonymous.</param>
/// <param name="Document">Identity document with its checksum verified, or null.</param>
/// <param name="Phone">Telephone number, or null.</param>
public sealed record ReadComplainant(string? Name, IdentityDocument? Document, PhoneNumber? Phone);

/// <summary>Reads and checks the personal part of a registration.</summary>
internal static class ComplainantReader
{
    private const int LongestName = 100;

    public static ReadComplainant Read(RegisterComplaint.Input input) => new(NameOf(input), DocumentOf(input, out _), PhoneOf(input, out _));

    public static IEnumerable<FieldError> Faults(RegisterComplaint.Input input)
    {
        if (!string.IsNullOrWhiteSpace(input.ComplainantName) && !Text.TryRead(input.ComplainantName, LongestName, out _, out var refusal))
        {
            yield return FieldError.Of("complainantName", $"Core:Text:{refusal.Fault}", ("limit", LongestName));
        }

        if (!string.IsNullOrWhiteSpace(input.DocumentNumber) && DocumentOf(input, out var documentFault) is null)
        {
            yield return documentFault!;
        }

        if (!string.IsNullOrWhiteSpace(input.Phone) && PhoneOf(input, out var phoneFault) is null)
        {
            yield return FieldError.Of("phone", $"Core:Phone:{phoneFault}");
        }
    }

    private static string? NameOf(RegisterComplaint.Input input) =>
        Text.TryRead(input.ComplainantName, LongestName, out var name, out _) && name.Length > 0 ? name : null;

    private static IdentityDocument? DocumentOf(RegisterComplaint.Input input, out FieldError? fault)
    {
        fault = null;
        if (string.IsNullOrWhiteSpace(input.DocumentNumber))
        {
            return null;
        }

        var type = input.DocumentType ?? (input.IsOrganisation ? IdentityDocumentType.SocialCreditCode : IdentityDocumentType.ResidentIdentityCard);
        if (IdentityDocument.TryParse(type, input.DocumentNumber, out var document, out var refusal))
        {
            return document;
        }

        fault = FieldError.Of("documentNumber", $"Core:Document:{refusal}", ("expected", null));
        return null;
    }

    private static PhoneNumber? PhoneOf(RegisterComplaint.Input input, out PhoneNumberFault fault)
    {
        fault = default;
        return string.IsNullOrWhiteSpace(input.Phone) || !PhoneNumber.TryParse(input.Phone, out var phone, out fault) ? null : phone;
    }
}
