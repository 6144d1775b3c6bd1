using Mediation.Evaluations.Domain;
using Mediation.Evaluations.Invitations;

namespace Mediation.IntegrationTests.Evaluations;

/// <summary>The customer who was informed of the decision is asked once, at a decent hour; nobody else is.</summary>
public sealed class InvitationTests
{
    [Fact]
    public async Task Two_hours_after_the_notice_not_after_the_closing()
    {
        await using var app = await OpenAsync("2026-03-16 09:00");
        var (id, handler) = await DecidedAsync(app, "李淑华");
        (await app.AsAsync(handler, new GetEvaluation.Input(id))).Prospect.ShouldBe(InvitationProspect.AfterNotice);
        app.Clock.SetUtcNow(TestApplication.At("2026-03-16 11:00"));
        await app.AsAsync(handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413", TestApplication.At("2026-03-16 09:30")));
        (await app.AsAsync(handler, new GetEvaluation.Input(id))).ShouldBe(
            new GetEvaluation.Result(InvitationProspect.Invited, InvitationState.Waiting, InvitationChannel.Phone, TestApplication.At("2026-03-16 11:30"))
        );
    }

    [Theory]
    [InlineData(ContactChannel.Letter, NoticeManner.Posted, InvitationChannel.Letter)]
    [InlineData(ContactChannel.Email, NoticeManner.Posted, InvitationChannel.Message)]
    [InlineData(ContactChannel.Voice, NoticeManner.HandedOver, InvitationChannel.Phone)]
    [InlineData(null, NoticeManner.HandedOver, InvitationChannel.InPerson)]
    public async Task By_the_channel_chosen_and_where_none_was_by_that_of_the_notice(ContactChannel? chosen, NoticeManner notice, InvitationChannel expected)
    {
        await using var app = await OpenAsync("2026-03-16 09:00");
        var registration = ARegistration("李淑华") with
        {
            Phone = "13800136072",
            Address = "广州市越秀区 1 号",
            Email = "li@example.cn",
            PreferredChannel = chosen,
        };
        var (id, handler) = await DecideAsync(app, registration);
        await app.AsAsync(handler, new CloseComplaint.Input(id, notice, "凭证 1"));
        (await app.AsAsync(handler, new GetEvaluation.Input(id))).Channel.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2026-03-16 20:30", "2026-03-16 19:30", "2026-03-17 09:00")]
    [InlineData("2026-03-18 22:00", "2026-03-16 10:00", "2026-03-19 09:00")]
    [InlineData("2026-03-18 15:00", "2026-03-16 10:00", "2026-03-18 15:00")]
    public async Task Never_at_night_and_never_before_it_was_recorded(string closedAt, string toldAt, string sentFrom)
    {
        await using var app = await OpenAsync("2026-03-16 09:00");
        var (id, handler) = await DecidedAsync(app, "李淑华");
        app.Clock.SetUtcNow(TestApplication.At(closedAt));
        await app.AsAsync(handler, new CloseComplaint.Input(id, NoticeManner.Message, "短信 88", TestApplication.At(toldAt)));
        (await app.AsAsync(handler, new GetEvaluation.Input(id))).SendFrom.ShouldBe(TestApplication.At(sentFrom));
    }

    [Fact]
    public async Task An_anonymous_complainant_is_not_asked()
    {
        await using var app = await OpenAsync("2026-03-16 09:00");
        var (id, handler) = await DecidedAsync(app, null);
        await app.AsAsync(handler, new CloseComplaint.Input(id, NoticeManner.Posted, "公告栏"));
        (await app.AsAsync(handler, new GetEvaluation.Input(id))).ShouldBe(new GetEvaluation.Result(InvitationProspect.Anonymous, null, null, null));
        (await app.HistoryAsync(id)).ShouldNotContain(nameof(EvaluationInvited));
    }

    [Fact]
    public async Task One_who_was_not_reached_or_who_withdrew_is_not_asked()
    {
        await using var app = await OpenAsync("2026-03-16 09:00");
        var (missed, handler) = await DecidedAsync(app, "李淑华");
        await app.AsAsync(handler, new CloseComplaint.Input(missed, NoticeManner.NotReached, "三次未接通"));
        (await app.AsAsync(handler, new GetEvaluation.Input(missed))).Prospect.ShouldBe(InvitationProspect.NotReached);

        var withdrawn = await app.AsAsync(handler, ARegistration("孙小兰"));
        await app.AsAsync(handler, new AssignComplaint.Input(withdrawn.Id));
        await app.AsAsync(handler, new WithdrawComplaint.Input(withdrawn.Id, "本人来电", ContactManner.Phone, WithdrawalPayment.None));
        (await app.AsAsync(handler, new GetEvaluation.Input(withdrawn.Id))).Prospect.ShouldBe(InvitationProspect.Withdrawn);
    }

    private static async Task<TestApplication> OpenAsync(string now)
    {
        var app = await TestApplication.OpenAsync(now);
        await app.UnitAsync("GZ");
        return app;
    }

    private static Task<(Guid Id, MediationUser Handler)> DecidedAsync(TestApplication app, string? complainant) =>
        DecideAsync(app, ARegistration(complainant));

    private static async Task<(Guid Id, MediationUser Handler)> DecideAsync(TestApplication app, RegisterComplaint.Input registration)
    {
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        var registered = await app.AsAsync(handler, registration);
        await app.AsAsync(handler, new AssignComplaint.Input(registered.Id));
        await app.AsAsync(handler, new DecideComplaint.Input(registered.Id, DecisionOutcome.Granted, "查实。", 300m));
        return (registered.Id, handler);
    }

    private static RegisterComplaint.Input ARegistration(string? complainant) =>
        new(IntakeChannel.Letter, complainant, "B02.2", "C07", "D01", "年费没有说清楚。", 300m);
}
