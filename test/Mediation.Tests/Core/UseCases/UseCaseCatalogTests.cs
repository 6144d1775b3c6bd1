using FluentValidation;
using Mediation.Core.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Core.UseCases;

/// <summary>Checks are discovered by what they check: neither their names nor their place count, and none is left over.</summary>
public sealed class UseCaseCatalogTests
{
    [Fact]
    public void A_validator_of_any_name_outside_the_use_case_is_its_check()
    {
        UseCaseCatalog catalog = new();
        ServiceCollection services = new();
        catalog.AddFrom([typeof(Rename), typeof(AnyNameAtAll)], services);
        catalog.Of(typeof(Rename.Input)).Checks.ShouldBe(typeof(IValidator<Rename.Input>));
        services.BuildServiceProvider().GetRequiredService<IValidator<Rename.Input>>().ShouldBeOfType<AnyNameAtAll>();
    }

    [Fact]
    public void A_validator_that_needs_services_gets_them()
    {
        UseCaseCatalog catalog = new();
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        catalog.AddFrom([typeof(Rename), typeof(WithClock)], services);
        using var scope = services.BuildServiceProvider(validateScopes: true).CreateScope();
        scope.ServiceProvider.GetRequiredService<IValidator<Rename.Input>>().ShouldBeOfType<WithClock>();
    }

    [Fact]
    public void An_abstract_base_of_validators_is_none()
    {
        UseCaseCatalog catalog = new();
        catalog.AddFrom([typeof(Rename), typeof(Base<>)], new ServiceCollection());
        catalog.Of(typeof(Rename.Input)).Checks.ShouldBeNull();
    }

    [Fact]
    public void Two_validators_of_one_input_are_an_error() =>
        ShouldBeRefused([typeof(Rename), typeof(AnyNameAtAll), typeof(WithClock)], nameof(AnyNameAtAll), nameof(WithClock), "two validators");

    [Fact]
    public void A_validator_of_what_no_use_case_takes_is_an_error() => ShouldBeRefused([typeof(AnyNameAtAll)], nameof(AnyNameAtAll), "no use case");

    [Fact]
    public void A_use_case_that_names_no_permission_is_an_error() => ShouldBeRefused([typeof(Silent)], nameof(Silent), "[RequiresPermission]");

    private static void ShouldBeRefused(Type[] types, params string[] words)
    {
        var refused = Should.Throw<InvalidOperationException>(() => new UseCaseCatalog().AddFrom(types, new ServiceCollection()));
        foreach (var word in words)
        {
            refused.Message.ShouldContain(word);
        }
    }

    [OpenToAll("a test")]
    private sealed class Rename : UseCase<Rename.Input, Done>
    {
        public sealed record Input(string Name) : IInput<Done>;

        public override Task<Done> RunAsync(Input input, CancellationToken ct) => Task.FromResult(default(Done));
    }

    private sealed class Silent : UseCase<Silent.Input, Done>
    {
        public sealed record Input : IInput<Done>;

        public override Task<Done> RunAsync(Input input, CancellationToken ct) => Task.FromResult(default(Done));
    }

    private sealed class AnyNameAtAll : Base<Rename.Input>;

    private sealed class WithClock(TimeProvider clock) : Base<Rename.Input>
    {
        public TimeProvider Clock => clock;
    }

    private abstract class Base<T> : AbstractValidator<T>;
}
