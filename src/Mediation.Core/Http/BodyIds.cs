namespace Mediation.Core.Http;

/// <summary>The ids of an input come from the route. A body may repeat them, and may not name others: its sender meant another thing.</summary>
public static class BodyIds
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Ids = [];

    /// <param name="given">The input as the body had it.</param>
    /// <param name="named">The same with the ids of the route.</param>
    /// <returns><paramref name="named"/>.</returns>
    /// <exception cref="InvalidInputException"><c>Core:AnotherId</c> beside the field.</exception>
    public static TInput Same<TInput>(TInput given, TInput named)
    {
        foreach (var id in Ids.GetOrAdd(typeof(TInput), type => [.. type.GetProperties().Where(p => p.PropertyType == typeof(Guid))]))
        {
            if ((Guid)id.GetValue(given)! is var before && before != Guid.Empty && before != (Guid)id.GetValue(named)!)
            {
                throw InvalidInputException.Of(JsonNamingPolicy.CamelCase.ConvertName(id.Name), "Core:AnotherId");
            }
        }

        return named;
    }
}
