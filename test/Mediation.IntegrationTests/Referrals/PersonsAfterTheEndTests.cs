using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Databases;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>Each end of a mediation by each of the body's ways to read: who the complainant is stays covered once the need or the consent has ended.</summary>
[OnServerDatabase]
public sealed class PersonsAfterTheEndTests
{
    private static readonly DateOnly LastDay = new(2026, 3, 18);

    /// <summary>What nobody of the body may read any more, wherever it stands.</summary>
    private static readonly string[] Personal = ["李淑华", "13800136072", "440106195903124521"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<MediationTestBank, Task<Guid>>> Ends = new(StringComparer.Ordinal)
    {
        ["declined"] = async bank =>
        {
            var (mediation, _) = await bank.OnDeskAsync();
            await bank.App.AsAsync(bank.Staff, new DeclineMediation.Input(mediation, DeclineReason.NoCapacity));
            return mediation;
        },
        ["failed by the staff"] = async bank =>
        {
            var (mediation, _) = await bank.HeldAsync();
            await bank.App.AsAsync(bank.Staff, new FailMediation.Input(mediation, FailureReason.NoAgreement));
            return mediation;
        },
        ["failed with undisputed facts"] = async bank =>
        {
            var (mediation, _) = await bank.HeldAsync();
            await bank.App.AsAsync(
                bank.Mediator,
                new RecordOutcome.Input(mediation, OutcomeKind.Failed, "李淑华于二月办理分期，双方没有争议。", Reason: FailureReason.NoAgreement)
            );
            return mediation;
        },
        ["complaint withdrawn"] = async bank =>
        {
            var (mediation, id) = await bank.HeldAsync();
            await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "本人来电，核对身份证号", ContactManner.Phone, WithdrawalPayment.None));
            return mediation;
        },
        ["consent ran out under way"] = async bank =>
        {
            var (mediation, _) = await bank.HeldAsync(LastDay);
            GoPastTheLastDay(bank);
            return mediation;
        },
        ["consent ran out after an agreement"] = async bank =>
        {
            var (mediation, _) = await bank.AgreedAsync(LastDay);
            GoPastTheLastDay(bank);
            return mediation;
        },
    };

    public static TheoryData<string> EachEnd => [.. Ends.Keys.Concat(Enum.GetNames<WithdrawalReason>().Select(reason => $"withdrawn: {reason}"))];

    [Theory]
    [MemberData(nameof(EachEnd))]
    public async Task The_body_reads_the_complainant_no_more_by_any_way(string end)
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var mediation = await EndAsync(bank, end);
        foreach (var reader in new[] { bank.Staff, bank.Mediator })
        {
            var seen = await bank.App.AsAsync(reader, new GetDeskCase.Input(mediation));
            seen.IsMasked.ShouldBeTrue();
            seen.Shared.ComplainantName.ShouldBe("李*华");
            seen.Records.Values.ShouldAllBe(minutes => minutes.Contains("****", StringComparison.Ordinal), "the body keeps its minutes");
            ShouldNameNobody(seen);
            ShouldNameNobody(await bank.App.AsAsync(reader, new ListSessions.Input()));
            foreach (var view in Enum.GetValues<DeskView>())
            {
                ShouldNameNobody(await bank.App.AsAsync(reader, new ListDeskCases.Input(view)));
            }

            await ShouldBeRefusedAsync(bank, reader, new DownloadAgreement.Input(mediation));
        }

        await ShouldBeRefusedAsync(
            bank,
            bank.Mediator,
            new PreviewAgreement.Input(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", Terms: "再无其他纠纷。")
        );
    }

    [Fact]
    public async Task While_the_body_needs_them_and_the_consent_stands_the_persons_are_shown()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.HeldAsync(LastDay);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-18 23:59"));
        (await bank.App.AsAsync(bank.Staff, new GetDeskCase.Input(mediation))).Shared.ComplainantName.ShouldBe("李淑华", "the last day is part of it");
        await bank.App.AsAsync(
            bank.Mediator,
            new RecordOutcome.Input(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 3000m, 5, Terms: "再无其他纠纷。")
        );
        (await bank.App.AsAsync(bank.Mediator, new GetDeskCase.Input(mediation))).Shared.ComplainantName.ShouldBe("李淑华", "the agreement is to be performed");
        await using var content = (await bank.App.AsAsync(bank.Staff, new DownloadAgreement.Input(mediation))).Content;
        content.ReadByte().ShouldNotBe(-1);
    }

    [Fact]
    public async Task An_agreement_of_the_last_day_of_the_consent_can_be_recorded_later_and_one_of_the_next_day_cannot()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.HeldAsync(LastDay);
        GoPastTheLastDay(bank);
        var outcome = new RecordOutcome.Input(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 3000m, 5, Terms: "再无其他纠纷。");
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Mediator, outcome))).Code.ShouldBe("Referrals:ConsentExpired");
        await bank.App.AsAsync(bank.Mediator, outcome with { EndedAt = TestApplication.At("2026-03-18 17:00") });
    }

    private static async Task<Guid> EndAsync(MediationTestBank bank, string end)
    {
        if (Ends.TryGetValue(end, out var known))
        {
            return await known(bank);
        }

        var (mediation, _) = await bank.HeldAsync();
        await bank.App.AsAsync(bank.Handler, new WithdrawReferral.Input(mediation, Enum.Parse<WithdrawalReason>(end.Split(' ')[1])));
        return mediation;
    }

    private static void GoPastTheLastDay(MediationTestBank bank) => bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-19 00:00"));

    private static void ShouldNameNobody(object seen)
    {
        var text = JsonSerializer.Serialize(seen, Readable);
        foreach (var word in Personal)
        {
            text.ShouldNotContain(word);
        }
    }

    private static async Task ShouldBeRefusedAsync<T>(MediationTestBank bank, MediationUser reader, IInput<T> input) =>
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(reader, input))).Kind.ShouldNotBe(ErrorKind.Invalid, "it is no fault of the input");
}
