using FluentValidation;
using Mediation.Core.UseCases;
using Mediation.Ownership.Lists;

namespace Mediation.Tests.Ownership;

public sealed class LedgerFilterNamesTests
{
    [Fact]
    public void A_fault_of_the_ledger_s_filter_names_the_parameter_as_it_was_sent()
    {
        LedgerFilter backwards = new(NamedFrom: new DateOnly(2026, 3, 2), NamedTo: new DateOnly(2026, 3, 1));
        new Checks().FaultsIn(new Asked(backwards)).Select(f => (f.Field, f.Code)).ShouldBe([("namedTo", "Ownership:LedgerPeriodBackwards")]);
    }

    private sealed record Asked(LedgerFilter Filter);

    private sealed class Checks : AbstractValidator<Asked>
    {
        public Checks() => RuleFor(i => i.Filter).UnderOwnNames(new LedgerFilterChecks());
    }
}
