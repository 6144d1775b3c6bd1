using Mediation.Referrals.Domain;
using static Mediation.Tests.Referrals.AMediation;

namespace Mediation.Tests.Referrals;

/// <summary>What a body is given, and what it sees of it before it accepted.</summary>
public sealed class SharedSnapshotTests
{
    public static TheoryData<SharedField> EachField => [.. Enum.GetValues<SharedField>()];

    [Fact]
    public void The_snapshot_of_these_tests_has_every_field() => Everything.Fields.ShouldBe(Enum.GetValues<SharedField>());

    [Theory, MemberData(nameof(EachField))]
    public void A_consented_field_goes_alone(SharedField field)
    {
        var shared = Everything.Only([field]);
        shared.Fields.ShouldBe([field]);
        ValuesIn(shared).Except(Belonging(field), StringComparer.Ordinal).ShouldBeEmpty("nothing else leaves with it");
        SharedSnapshot.Read(shared.ToJson()).ShouldBe(shared);
    }

    [Theory, MemberData(nameof(EachField))]
    public void A_field_that_is_not_consented_stays(SharedField field)
    {
        var shared = Everything.Only([.. Enum.GetValues<SharedField>().Where(f => f != field)]);
        shared.Fields.ShouldNotContain(field);
        ValuesIn(shared).Intersect(Belonging(field), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Without_any_consent_nothing_goes() => Everything.Only([]).ToJson().ShouldBe("{}");

    [Fact]
    public void Before_acceptance_nobody_is_recognised_by_any_field()
    {
        var masked = Everything.Masked();
        (masked.ComplainantName, masked.ComplainantPhone, masked.ComplainantPhoneExtension, masked.ComplainantAddress, masked.ComplainantDocument).ShouldBe(
            ("李*华", "****", null, "****", "4401**********4522")
        );
        masked.Narrative.ShouldBe("我是****，住****，证件 ****，请打 ****。");
        foreach (var personal in new[] { "李淑华", "61234567", "440103195903124522", "龙津东路" })
        {
            masked.ToJson().ShouldNotContain(personal);
        }
    }

    [Fact]
    public void What_names_nobody_is_not_masked()
    {
        var masked = Everything.Masked();
        (masked with { ComplainantName = null, ComplainantPhone = null, ComplainantAddress = null, ComplainantDocument = null, Narrative = null }).ShouldBe(
            Everything.Only([.. Impersonal]) with
            {
                IsOrganisation = false,
            }
        );
    }

    [Fact]
    public void Masking_adds_nothing_that_was_not_shared() =>
        new SharedSnapshot { Product = "B02.2" }
            .Masked()
            .ShouldBe(new SharedSnapshot { Product = "B02.2" });

    [Fact]
    public void An_organisation_is_masked_as_one() =>
        new SharedSnapshot { ComplainantName = "广州市天河区某某商贸有限公司", IsOrganisation = true }
            .Masked()
            .ComplainantName.ShouldBe("广州市天******有限公司");

    private static readonly SharedField[] Impersonal =
    [
        SharedField.ComplaintNumber,
        SharedField.Respondent,
        SharedField.ReceivedOn,
        SharedField.Product,
        SharedField.Cause,
        SharedField.Demand,
        SharedField.ClaimedAmount,
    ];

    /// <summary>Names of the values that a snapshot holds.</summary>
    private static IEnumerable<string> ValuesIn(SharedSnapshot snapshot) =>
        typeof(SharedSnapshot).GetProperties().Where(p => p.CanWrite && p.GetValue(snapshot) is not null).Select(p => p.Name);

    /// <summary>With the name goes whether it is an organisation's, with the telephone its extension.</summary>
    private static IEnumerable<string> Belonging(SharedField field) =>
        field switch
        {
            SharedField.ComplainantName => [nameof(SharedSnapshot.ComplainantName), nameof(SharedSnapshot.IsOrganisation)],
            SharedField.ComplainantPhone => [nameof(SharedSnapshot.ComplainantPhone), nameof(SharedSnapshot.ComplainantPhoneExtension)],
            _ => [field.ToString()],
        };
}
