using Mediation.Core.Workflows;

namespace Mediation.Complaints.Domain;

/// <summary>The whole state × action table of a complaint.</summary>
public static class ComplaintWorkflow
{
    public static readonly Workflow<ComplaintState, ComplaintAction> Table = new("Complaints:ActionNotAllowed", machine =>
    {
        machine
            .Configure(ComplaintState.Registered)
            .Permit(ComplaintAction.Assign, ComplaintState.Handling)
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.AddAttachment)
            .PermitReentry(ComplaintAction.ChangeParties)
            .PermitReentry(ComplaintAction.ChooseChannel)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .Permit(ComplaintAction.Withdraw, ComplaintState.Withdrawn);

        machine
            .Configure(ComplaintState.Handling)
            .PermitReentry(ComplaintAction.Assign)
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.AddAttachment)
            .PermitReentry(ComplaintAction.ChangeParties)
            .PermitReentry(ComplaintAction.ChooseChannel)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .PermitReentry(ComplaintAction.RequestExtension)
            .PermitReentry(ComplaintAction.DecideExtension)
            .PermitReentry(ComplaintAction.PauseTerm)
            .PermitReentry(ComplaintAction.ResumeTerm)
            .PermitReentry(ComplaintAction.RestartTerm)
            .Permit(ComplaintAction.BeginMediation, ComplaintState.Mediating)
            .Permit(ComplaintAction.Decide, ComplaintState.Decided)
            .Permit(ComplaintAction.Withdraw, ComplaintState.Withdrawn);

        machine
            .Configure(ComplaintState.Mediating)
            .PermitReentry(ComplaintAction.Assign)
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.AddAttachment)
            .PermitReentry(ComplaintAction.ChangeParties)
            .PermitReentry(ComplaintAction.ChooseChannel)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .PermitReentry(ComplaintAction.RequestExtension)
            .PermitReentry(ComplaintAction.DecideExtension)
            .PermitReentry(ComplaintAction.PauseTerm)
            .PermitReentry(ComplaintAction.ResumeTerm)
            .PermitReentry(ComplaintAction.RestartTerm)
            .Permit(ComplaintAction.EndMediation, ComplaintState.Handling)
            .Permit(ComplaintAction.Withdraw, ComplaintState.Withdrawn);

        machine
            .Configure(ComplaintState.Decided)
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.AddAttachment)
            .PermitReentry(ComplaintAction.ChangeParties)
            .PermitReentry(ComplaintAction.ChooseChannel)
            .PermitReentry(ComplaintAction.NotifyDecision)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .PermitReentry(ComplaintAction.RequestExtension)
            .PermitReentry(ComplaintAction.DecideExtension)
            .PermitReentry(ComplaintAction.ResumeTerm)
            .Permit(ComplaintAction.Close, ComplaintState.Closed);

        // People go on calling after the end: what is said then stands in the history, too.
        // A regulator that forwarded it is owed an answer even then, and what concerns that limit goes on.
        machine
            .Configure(ComplaintState.Closed)
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .PermitReentry(ComplaintAction.RequestExtension)
            .PermitReentry(ComplaintAction.DecideExtension)
            .PermitReentry(ComplaintAction.ResumeTerm);

        machine
            .Configure(ComplaintState.Withdrawn)
            .PermitReentry(ComplaintAction.RecordContact)
            .PermitReentry(ComplaintAction.RecordForward)
            .PermitReentry(ComplaintAction.AnswerRegulator)
            .PermitReentry(ComplaintAction.RequestExtension)
            .PermitReentry(ComplaintAction.DecideExtension)
            .PermitReentry(ComplaintAction.ResumeTerm);
    });
}
