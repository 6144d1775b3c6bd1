using Mediation.Complaints.Domain.Letters;

namespace Mediation.Tests.Complaints;

public sealed class QuotedNarrativeTests
{
    [Theory]
    [InlineData(IntakeChannel.Letter, true)]
    [InlineData(IntakeChannel.MobileApp, true)]
    [InlineData(IntakeChannel.WebPortal, true)]
    [InlineData(IntakeChannel.Api, true)]
    [InlineData(IntakeChannel.Hotline, false)]
    [InlineData(IntakeChannel.Counter, false)]
    [InlineData(IntakeChannel.Visit, false)]
    [InlineData(IntakeChannel.RegulatorReferral, false)]
    [InlineData(IntakeChannel.MediationBody, false)]
    [InlineData(IntakeChannel.Media, false)]
    public void A_letter_quotes_what_the_complainant_wrote_and_no_note_of_a_call(IntakeChannel channel, bool quotes) =>
        LetterRules.QuotesNarrative(channel).ShouldBe(quotes);
}
