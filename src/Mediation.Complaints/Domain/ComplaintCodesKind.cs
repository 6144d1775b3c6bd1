using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mediation.Complaints.Domain;

/// <summary>
/// The code lists as a policy that compliance changes: a complaint keeps the version of the day on which it was registered. JR/T 0169-2018 fixes what its
/// codes mean, and the statistics count by code over all versions, so a code is retired and never removed.
/// </summary>
public sealed partial class ComplaintCodesKind : PolicyKind
{
    private const int LongestCode = 20;
    private const int LongestWord = 60;
    private const int MostCodes = 300;

    public override string Key => ComplaintCodes.PolicyKey;

    public override string DraftPermission => ComplaintPermissions.DraftCodes;

    public override string ApprovePermission => ComplaintPermissions.ApproveCodes;

    public override PolicyValidity Validity => PolicyValidity.ByReceipt;

    public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground)
    {
        try
        {
            if (PolicyContent.FaultsIn<ComplaintCodes>(json) is { Count: > 0 } faults)
            {
                return faults;
            }

            var (codes, before) = (PolicyReader.Parse<ComplaintCodes>(json), PolicyReader.Parse<ComplaintCodes>(ground.Newest));
            return
            [
                .. FaultsIn("products", codes.Products, before.Products),
                .. FaultsIn("causes", codes.Causes, before.Causes),
                .. FaultsIn("demands", codes.Demands, before.Demands),
            ];
        }
        catch (JsonException wrong)
        {
            return [new PolicyFault(wrong.Path ?? "$", "Codes:Unreadable") { Values = [("why", wrong.Message)] }];
        }
    }

    /// <summary>By code, in its words.</summary>
    public override IReadOnlyList<PolicyDifference> Differences(string before, string after)
    {
        var (old, fresh) = (PolicyReader.Parse<ComplaintCodes>(before), PolicyReader.Parse<ComplaintCodes>(after));
        return [.. Between(old.Products, fresh.Products), .. Between(old.Causes, fresh.Causes), .. Between(old.Demands, fresh.Demands)];
    }

    private static IEnumerable<PolicyDifference> Between(IReadOnlyList<CodeItem> before, IReadOnlyList<CodeItem> after) =>
        before
            .Concat(after)
            .Select(item => item.Code)
            .Distinct(StringComparer.Ordinal)
            .Select(code => new PolicyDifference(code, ValueOf(before, code), ValueOf(after, code)))
            .Where(d => d.Before != d.After);

    private static PolicyValue? ValueOf(IReadOnlyList<CodeItem> list, string code) =>
        list.FirstOrDefault(item => item.Code == code) is not { } found
            ? null
            : new PolicyValue(
                $"{found.Zh} / {found.En}",
                (found.Retired, found.Money) switch
                {
                    (true, true) => "Codes:RetiredOfMoney",
                    (true, false) => "Codes:Retired",
                    (false, true) => "Codes:OfMoney",
                    _ => null,
                }
            );

    private static IEnumerable<PolicyFault> FaultsIn(string list, IReadOnlyList<CodeItem> codes, IReadOnlyList<CodeItem> before)
    {
        if (codes.Count > MostCodes)
        {
            yield return new PolicyFault(list, "Codes:TooMany") { Values = [("most", MostCodes)] };
        }

        if (!ComplaintCodes.Offered(codes).Any())
        {
            yield return new PolicyFault(list, "Codes:NoneOffered");
        }

        foreach (var gone in before.Where(old => codes.All(c => c.Code != old.Code)))
        {
            yield return Fault(list, gone.Code, "Codes:Removed");
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var item in codes)
        {
            if (item.Code is not { Length: > 0 and <= LongestCode } || !CodeForm().IsMatch(item.Code))
            {
                yield return Fault(list, item.Code, "Codes:CodeForm");
            }
            else if (!seen.Add(item.Code))
            {
                yield return Fault(list, item.Code, "Codes:Twice");
            }

            if (!IsWord(item.Zh) || !IsWord(item.En))
            {
                yield return Fault(list, item.Code, "Codes:WordMissing");
            }
        }
    }

    private static bool IsWord(string? word) => !Text.IsBlank(word) && word!.Length <= LongestWord && !word.Any(char.IsControl);

    private static PolicyFault Fault(string list, string? code, string fault) => new($"{list} {code}", fault) { Values = [("code", code)] };

    [GeneratedRegex(@"^[A-Z][0-9]{2}(\.[0-9]{1,3}){0,4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeForm();
}
