using Mediation.Core.Workflows;
using Stateless;

namespace Mediation.Complaints.Domain;

/// <summary>The whole state × action table of a complaint.</summary>
public static class ComplaintWorkflow
{
    public static readonly Workflow<ComplaintState, ComplaintAction> Table = new("Complaints:ActionNotAllowed", machine =>
    {
        // One that came from another unit brings what runs there: a request for more time, an appraisal.
        BeforeAnswer(
            machine
                .Configure(ComplaintState.Registered)
                .Permit(ComplaintAction.Assign, ComplaintState.Handling)
                .PermitReentry(ComplaintAction.TransferToUnit)
                .PermitReentry(ComplaintAction.DecideExtension)
                .PermitReentry(ComplaintAction.ResumeTerm)
                .PermitReentry(ComplaintAction.RestartTerm)
        );

        WithTerm(
            BeforeAnswer(
                machine
                    .Configure(ComplaintState.Handling)
                    .PermitReentry(ComplaintAction.Assign)
                    .Permit(ComplaintAction.TransferToUnit, ComplaintState.Registered)
                    .Permit(ComplaintAction.ReleaseHandler, ComplaintState.Registered)
                    .Permit(ComplaintAction.BeginMediation, ComplaintState.Mediating)
                    .Permit(ComplaintAction.Decide, ComplaintState.Decided)
            )
        );

        // What was proposed before the mediation began can be sent back; nothing else ends the case without the body's answer but the complainant.
        WithTerm(
            InProgress(
                machine
                    .Configure(ComplaintState.Mediating)
                    .PermitReentry(ComplaintAction.Assign)
                    .PermitReentry(ComplaintAction.SendEndingBack)
                    .Permit(ComplaintAction.EndMediation, ComplaintState.Handling)
                    .Permit(ComplaintAction.Withdraw, ComplaintState.Withdrawn)
            )
        );

        InProgress(
            machine
                .Configure(ComplaintState.Decided)
                .PermitReentry(ComplaintAction.Assign)
                .PermitReentry(ComplaintAction.NotifyDecision)
                .PermitReentry(ComplaintAction.RequestExtension)
                .PermitReentry(ComplaintAction.DecideExtension)
                .PermitReentry(ComplaintAction.ResumeTerm)
                // Whoever has the decision may have it reviewed, whatever the case still waits for; the review may have it dealt with anew.
                .PermitReentry(ComplaintAction.ApplyForReview)
                .Permit(ComplaintAction.Reopen, ComplaintState.Handling)
                .Permit(ComplaintAction.Close, ComplaintState.Closed)
        );

        Ended(machine.Configure(ComplaintState.Closed).Permit(ComplaintAction.Reopen, ComplaintState.Handling).PermitReentry(ComplaintAction.ApplyForReview));
        Ended(
            machine
                .Configure(ComplaintState.Withdrawn)
                .Permit(ComplaintAction.Reopen, ComplaintState.Handling)
                .PermitReentry(ComplaintAction.ReportLateFact)
                .PermitReentry(ComplaintAction.DecideLateFact)
        );
        // The other company may say that it is none of its own.
        Ended(machine.Configure(ComplaintState.Transferred).Permit(ComplaintAction.Reopen, ComplaintState.Handling));
        NoticeOwed(machine.Configure(ComplaintState.Refused));
        NoticeOwed(machine.Configure(ComplaintState.Terminated));
        // All that comes in goes to the complaint that leads it.
        _ = machine.Configure(ComplaintState.Merged).Permit(ComplaintAction.Unmerge, ComplaintState.Handling);
    });

    /// <summary>What goes on from the receipt to the answer, whoever deals with it.</summary>
    private static StateMachine<ComplaintState, ComplaintAction>.StateConfiguration InProgress(
        StateMachine<ComplaintState, ComplaintAction>.StateConfiguration state
    ) =>
        state
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.AddAttachment)
            .PermitReentry(ComplaintAction.ChangeParties)
            .PermitReentry(ComplaintAction.ChooseChannel)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .PermitReentry(ComplaintAction.AnswerSupplement)
            .PermitReentry(ComplaintAction.LetGo)
            .PermitReentry(ComplaintAction.ReportLateFact)
            .PermitReentry(ComplaintAction.DecideLateFact);

    /// <summary>While the bank has it and has not answered, it can end otherwise and material can be asked for.</summary>
    private static StateMachine<ComplaintState, ComplaintAction>.StateConfiguration BeforeAnswer(
        StateMachine<ComplaintState, ComplaintAction>.StateConfiguration state
    ) =>
        InProgress(state)
            .PermitReentry(ComplaintAction.RequestSupplement)
            .PermitReentry(ComplaintAction.ProposeRefusal)
            .PermitReentry(ComplaintAction.ProposeTermination)
            .PermitReentry(ComplaintAction.SendEndingBack)
            .PermitReentry(ComplaintAction.Lead)
            .Permit(ComplaintAction.Merge, ComplaintState.Merged)
            .Permit(ComplaintAction.ApproveRefusal, ComplaintState.Refused)
            .Permit(ComplaintAction.ApproveTermination, ComplaintState.Terminated)
            .Permit(ComplaintAction.TransferToCompany, ComplaintState.Transferred)
            .Permit(ComplaintAction.Withdraw, ComplaintState.Withdrawn);

    private static void WithTerm(StateMachine<ComplaintState, ComplaintAction>.StateConfiguration state) =>
        state
            .PermitReentry(ComplaintAction.RequestExtension)
            .PermitReentry(ComplaintAction.DecideExtension)
            .PermitReentry(ComplaintAction.PauseTerm)
            .PermitReentry(ComplaintAction.ResumeTerm)
            .PermitReentry(ComplaintAction.RestartTerm)
            // What was found stands once it is decided on; a review or a reopening has the case dealt with anew.
            .PermitReentry(ComplaintAction.Investigate);

    /// <summary>
    /// People go on calling and sending after the end: that stands in the history, too. A regulator that forwarded it is owed an answer even then,
    /// and what concerns that limit goes on.
    /// </summary>
    private static StateMachine<ComplaintState, ComplaintAction>.StateConfiguration Ended(
        StateMachine<ComplaintState, ComplaintAction>.StateConfiguration state
    ) =>
        state
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.AddAttachment)
            .PermitReentry(ComplaintAction.Assign)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .PermitReentry(ComplaintAction.RequestExtension)
            .PermitReentry(ComplaintAction.DecideExtension)
            .PermitReentry(ComplaintAction.ResumeTerm)
            .PermitReentry(ComplaintAction.LetGo);

    /// <summary>
    /// The complainant is owed the notice of it first, which the aggregate knows; with the proof of that it has ended. Until then an approver can take
    /// it back and the complainant can withdraw.
    /// </summary>
    private static void NoticeOwed(StateMachine<ComplaintState, ComplaintAction>.StateConfiguration state) =>
        Ended(state)
            .PermitReentry(ComplaintAction.NotifyDecision)
            .PermitReentry(ComplaintAction.ChooseChannel)
            .PermitReentry(ComplaintAction.ChangeParties)
            .PermitReentry(ComplaintAction.Close)
            .PermitReentry(ComplaintAction.ReportLateFact)
            .PermitReentry(ComplaintAction.DecideLateFact)
            .Permit(ComplaintAction.SendEndingBack, ComplaintState.Handling)
            .Permit(ComplaintAction.Withdraw, ComplaintState.Withdrawn)
            .Permit(ComplaintAction.Reopen, ComplaintState.Handling);

    /// <summary>What a refusal or termination allows only until the complainant was notified of it.</summary>
    public static bool NeedsOwedNotice(ComplaintAction action) =>
        action
            is ComplaintAction.NotifyDecision
                or ComplaintAction.ChooseChannel
                or ComplaintAction.ChangeParties
                or ComplaintAction.Close
                or ComplaintAction.ReportLateFact
                or ComplaintAction.DecideLateFact
                or ComplaintAction.SendEndingBack
                or ComplaintAction.Withdraw;
}
