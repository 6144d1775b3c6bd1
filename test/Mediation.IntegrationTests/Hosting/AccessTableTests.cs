using System.Runtime.CompilerServices;
using Mediation.Core.Errors;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Support;
using Shouldly;
using Xunit;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Who may knock at which use case at all. What is let in is then held to its rows by <see cref="RowScopeTests"/>.</summary>
public sealed class AccessTableTests
{
    /// <summary>Letters as in <see cref="Roles"/>. A new use case needs a line here.</summary>
    private const string Table = """
        AcceptMediation     ....T..
        AcceptOwnership     ..L....
        AddAttachment       HS.....
        AppointMediator     ....T..
        AssessRisk          HS.....
        AssignComplaint     HS.....
        CloseComplaint      HS.....
        CompleteMeasure     HSL....
        DecideComplaint     HS.....
        DeclineMediation    ....T..
        DeclineOwnership    ..L....
        DeliverMessage      .......
        DownloadAgreement   HSLCTMA
        DownloadFile        HSLC...
        ExportFirstReport   .S.C...
        FailMediation       ....T..
        FireTimer           .......
        GetComplaint        HSLC...
        GetDeskCase         ....TM.
        GetEvaluation       HSLC...
        GetFirstReport      .S.C...
        GetMediatingBody    HSLC...
        GetOwnership        HSLC...
        GetReferrals        HSLC...
        GetWorkInHand       ......A
        HandOverOwnership   ..L....
        ListCodes           HSLC...
        ListComplaints      HSLC...
        ListDeskCases       ....TM.
        ListMeasuresDue     HSL....
        ListMediations      .S.C...
        ListOwnedCases      ..L....
        ListSessions        ....TM.
        ProposeMediation    HS.....
        PushCase            HS.....
        ReadHistory         HSLC...
        RecordConsent       HS.....
        RecordContact       HS.....
        RecordOutcome       .....M.
        RecordSession       .....M.
        RegisterComplaint   HS.....
        RevealComplainant   HSL....
        ScheduleSession     ....T..
        SetMeasure          ..L....
        UploadFile          HSL.TM.
        VerifyDocument      HSLCTMA
        WithdrawComplaint   HS.....
        WithdrawReferral    HS.....
        """;

    private static readonly (char Letter, string Role)[] Roles =
    [
        ('H', MediationRoles.Handler), ('S', MediationRoles.Supervisor), ('L', MediationRoles.Leader), ('C', MediationRoles.Compliance),
        ('T', MediationRoles.CentreStaff), ('M', MediationRoles.Mediator), ('A', MediationRoles.Admin),
    ];

    [Fact]
    public async Task Each_use_case_lets_in_the_roles_of_the_table_and_no_other()
    {
        Roles.Select(r => r.Role).ShouldBe(MediationRoles.All, ignoreOrder: true);
        await using var house = await House.OpenAsync("2026-03-16 09:00");
        await house.UnitAsync("HO");
        List<(char Letter, Core.Organisation.MediationUser Person)> people = [];
        foreach (var (letter, role) in Roles)
        {
            people.Add((letter, await house.PersonAsync(role, role, "HO", role)));
        }

        List<string> found = [];
        foreach (var useCase in (await house.AskAsync<UseCaseCatalog, IReadOnlyCollection<UseCaseDescriptor>>(c => Task.FromResult(c.All))).OrderBy(u => u.Name, StringComparer.Ordinal))
        {
            var row = "";
            foreach (var (letter, person) in people)
            {
                row += await IsLetInAsync(house, person, useCase) ? letter : '.';
            }

            found.Add($"{useCase.Name,-20}{row}");
        }

        string.Join('\n', found).ShouldBe(Table.ReplaceLineEndings("\n"));
    }

    /// <summary>With an empty input: whoever is let in is refused for something else, or is answered.</summary>
    private static async Task<bool> IsLetInAsync(House house, Core.Organisation.MediationUser person, UseCaseDescriptor useCase)
    {
        var result = useCase.InputType.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IInput<>)).GetGenericArguments()[0];
        try
        {
            await (Task)typeof(House).GetMethod(nameof(House.AsAsync))!.MakeGenericMethod(result).Invoke(house, [person, RuntimeHelpers.GetUninitializedObject(useCase.InputType), null])!;
        }
        catch (BusinessException refused)
        {
            return refused.Code != "Core:PermissionMissing";
        }
        catch (Exception) when (useCase.Permission is not null)
        {
            // Past the door, an empty input may stumble.
        }

        return true;
    }
}
