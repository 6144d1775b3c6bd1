using Mediation.Referrals.Domain;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Referrals;

public sealed class SeparateConsentTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly GivenConsent Full = new(ConsentManner.RecordedCall, Received, "0413", SeparateConsent.Needed, Today);

    [Fact]
    public void It_keeps_what_was_stated_and_each_field_once()
    {
        var consent = Of(Full with { Fields = [.. SeparateConsent.Needed, SharedField.Cause, SharedField.Cause] });
        consent.Fields.ShouldBe([.. SeparateConsent.Needed, SharedField.Cause], ignoreOrder: true);
        (consent.GivenAt, consent.Proof, consent.ValidUntil, consent.Purpose).ShouldBe((Received, "0413", Today, SeparateConsent.MediationOnly));
    }

    [Fact]
    public void Without_any_one_of_the_needed_fields_it_is_refused()
    {
        foreach (var field in SeparateConsent.Needed)
        {
            ShouldBeRefused(Full with { Fields = [.. SeparateConsent.Needed.Where(f => f != field)] }, "Referrals:ConsentLacksFields", "fields");
        }
    }

    [Fact]
    public void It_is_no_older_than_the_complaint() =>
        ShouldBeRefused(Full with { GivenAt = Received.AddTicks(-1) }, "Referrals:ConsentBeforeComplaint", "givenAt");

    [Fact]
    public void It_has_not_ended_when_it_is_recorded() =>
        ShouldBeRefused(Full with { ValidUntil = Today.AddDays(-1) }, "Referrals:ConsentAlreadyEnded", "validUntil");

    private static void ShouldBeRefused(GivenConsent given, string code, string field)
    {
        var refusal = Should.Throw<BusinessException>(() => Of(given));
        (refusal.Code, refusal.Field).ShouldBe((code, field));
    }

    private static SeparateConsent Of(GivenConsent given) => SeparateConsent.Of(Guid.CreateVersion7(), given, "调解中心（020-12345678）", Received, Today);
}
