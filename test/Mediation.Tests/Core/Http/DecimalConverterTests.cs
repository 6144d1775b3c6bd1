using System.Text.Json;
using Mediation.Core.Http;

namespace Mediation.Tests.Core.Http;

/// <summary>A sum in a string has the form that the description of the API names, and no other.</summary>
public sealed class DecimalConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new DecimalConverter() } };

    [Theory]
    [InlineData("3280.5", "3280.5")]
    [InlineData("\"3280.50\"", "3280.50")]
    [InlineData("\"0\"", "0")]
    [InlineData("\"-0.01\"", "-0.01")]
    public void A_sum_is_read(string json, string sum) =>
        JsonSerializer.Deserialize<decimal>(json, Options).ShouldBe(decimal.Parse(sum, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("\"1e3\"")]
    [InlineData("\"+5\"")]
    [InlineData("\".5\"")]
    [InlineData("\"5.\"")]
    [InlineData("\"00005\"")]
    [InlineData("\" 5\"")]
    [InlineData("\"5\\n\"")]
    [InlineData("\"１２\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("1e40")]
    public void Any_other_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<decimal>(json, Options));
}
