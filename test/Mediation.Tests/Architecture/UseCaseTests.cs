using System.Reflection;
using System.Reflection.Emit;
using Mediation.Core.UseCases;
using Mediation.Tests.Architecture.Planted.Ownership;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Architecture;

public sealed class UseCaseTests
{
    private const string Planted = "test/Mediation.Tests/Architecture/Planted";

    [Fact]
    public void A_use_case_is_a_file_of_its_own_name_in_a_feature_folder() =>
        CodeModel
            .Source.Where(DependencyRules.IsUseCase)
            .Where(t => !t.IsAbstract)
            .GroupBy(t => t.Assembly.GetName().Name!, StringComparer.Ordinal)
            .SelectMany(project => UseCaseFiles.Faults(project, $"src/{project.Key}"))
            .ShouldBeEmpty();

    [Fact]
    public void A_use_case_in_the_file_of_another_is_reported_and_one_outside_a_feature_folder_too() =>
        UseCaseFiles
            .Faults(
                [typeof(Planted.Filing.KeptInPlace), typeof(Planted.Filing.SharesAFile), typeof(DrawingUseCase), typeof(Planted.Domain.DomainUseCase)],
                Planted
            )
            .ShouldBe([
                $"SharesAFile has 0 files of its name under {Planted}",
                $"DrawingUseCase does not stand in a feature folder, but at {Planted}/DrawingUseCase.cs",
                $"DomainUseCase does not stand in a feature folder, but at {Planted}/Domain/DomainUseCase.cs",
            ]);

    [Fact]
    public void A_file_that_only_bears_the_name_of_a_use_case_is_reported() =>
        UseCaseFiles
            .Faults([typeof(Planted.Filing.OnlyTheName)], Planted)
            .ShouldBe([$"{Planted}/Filing/OnlyTheName.cs does not hold {typeof(Planted.Filing.OnlyTheName).FullName}"]);

    [Fact]
    public void Every_use_case_states_a_defined_permission_or_why_it_is_open()
    {
        UseCaseCatalog useCases = new();
        PermissionCatalog permissions = new();
        foreach (var module in MediationModules.All)
        {
            useCases.AddFrom(module.Assembly.GetTypes(), new ServiceCollection());
            module.DefinePermissions(permissions);
        }

        useCases.All.Count.ShouldBeGreaterThan(40);
        Undefined(useCases.All, permissions).ShouldBeEmpty();
        Undefined([.. useCases.All.Where(u => u.Permission is not null).Take(1).Select(u => u with { Permission = "Nobody.Defined" })], permissions)
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void A_use_case_that_states_neither_is_refused_at_the_start()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Silent"), AssemblyBuilderAccess.RunAndCollect);
        var type = assembly.DefineDynamicModule("Silent").DefineType("SilentUseCase", TypeAttributes.Public, typeof(UseCase<SilentInput, Done>));
        var run = typeof(UseCase<SilentInput, Done>).GetMethod("RunAsync")!;
        var body = type.DefineMethod(
            run.Name,
            MethodAttributes.Public | MethodAttributes.Virtual,
            run.ReturnType,
            [typeof(SilentInput), typeof(CancellationToken)]
        );
        body.GetILGenerator().Emit(OpCodes.Ldnull);
        body.GetILGenerator().Emit(OpCodes.Ret);
        type.CreateType();
        Should
            .Throw<InvalidOperationException>(() => new UseCaseCatalog().AddFrom(assembly.GetTypes(), new ServiceCollection()))
            .Message.ShouldStartWith("SilentUseCase carries neither");
    }

    private static IEnumerable<string> Undefined(IEnumerable<UseCaseDescriptor> useCases, PermissionCatalog permissions) =>
        useCases.Where(u => u.Permission is not null && !permissions.All.Contains(u.Permission)).Select(u => u.Name);
}

/// <summary>Input of a use case that says nothing of its permission.</summary>
public sealed record SilentInput : IInput<Done>;
