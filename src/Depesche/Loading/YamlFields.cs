using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads the keys of one YAML map by name and type; what was never asked for is an unknown key.</summary>
/// <param name="file">The file, for messages.</param>
/// <param name="map">The map.</param>
/// <param name="what">What the map describes, for messages: <c>front matter</c>, <c>an entity</c>.</param>
/// <param name="bag">Where problems go.</param>
public sealed class YamlFields(SourceText file, YamlNode.Map map, string what, DiagnosticBag bag)
{
    private readonly List<string> known = [];

    /// <summary>The file, for messages.</summary>
    public SourceText File => file;

    /// <summary>The place of the whole map.</summary>
    public TextSpan Span => map.Span;

    /// <summary>The entry of a key; null when it is absent or empty.</summary>
    public YamlEntry? Entry(string key)
    {
        known.Add(key);
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value is YamlNode.Scalar { IsEmpty: true } ? null : entry;
            }
        }

        return null;
    }

    /// <summary>A text; null when the key is absent.</summary>
    public Stated<string>? Text(string key)
    {
        if (Entry(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlNode.Scalar scalar)
        {
            return new Stated<string>(scalar.Value, file, scalar.Span);
        }

        Wrong(entry.Value.Span, key, "a text");
        return null;
    }

    /// <summary>A text that must be there; null, and told, when it is not.</summary>
    public Stated<string>? Required(string key)
    {
        var text = Text(key);
        if (text is null && Entry(key) is null)
        {
            bag.Add(LoadingProblems.MissingKey, file, map.Span, what, key);
        }

        return text;
    }

    /// <summary><c>true</c> or <c>false</c>, unquoted; null when the key is absent.</summary>
    public bool? Flag(string key)
    {
        if (Entry(key) is not { } entry)
        {
            return null;
        }

        switch (entry.Value)
        {
            case YamlNode.Scalar { Quoted: false, Value: "true" }:
                return true;
            case YamlNode.Scalar { Quoted: false, Value: "false" }:
                return false;
            default:
                Wrong(entry.Value.Span, key, "true or false");
                return null;
        }
    }

    /// <summary>A list of texts, or one text for a list of one; empty when the key is absent.</summary>
    public ImmutableArray<Stated<string>> Texts(string key)
    {
        switch (Entry(key)?.Value)
        {
            case null:
                return [];
            case YamlNode.Scalar one:
                return [new Stated<string>(one.Value, file, one.Span)];
            case YamlNode.List list:
                var result = ImmutableArray.CreateBuilder<Stated<string>>(list.Items.Length);
                foreach (var item in list.Items)
                {
                    if (item is YamlNode.Scalar scalar)
                    {
                        result.Add(new Stated<string>(scalar.Value, file, scalar.Span));
                    }
                    else
                    {
                        Wrong(item.Span, key, "a list of texts");
                    }
                }

                return result.ToImmutable();
            case var other:
                Wrong(other.Span, key, "a list of texts");
                return [];
        }
    }

    /// <summary>A map below a key; null when the key is absent.</summary>
    public YamlFields? Map(string key, string description)
    {
        if (Entry(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlNode.Map inner)
        {
            return new YamlFields(file, inner, description, bag);
        }

        Wrong(entry.Value.Span, key, "a map of keys and values");
        return null;
    }

    /// <summary>A list of maps below a key; empty when the key is absent.</summary>
    public ImmutableArray<YamlFields> Maps(string key, string description)
    {
        if (Entry(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is not YamlNode.List list)
        {
            Wrong(entry.Value.Span, key, "a list");
            return [];
        }

        var result = ImmutableArray.CreateBuilder<YamlFields>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlNode.Map inner)
            {
                result.Add(new YamlFields(file, inner, description, bag));
            }
            else
            {
                Wrong(item.Span, key, "a list of maps");
            }
        }

        return result.ToImmutable();
    }

    /// <summary>All entries as pairs of texts, for maps with free keys; marks every key as known.</summary>
    public ImmutableArray<YamlPair> Pairs()
    {
        var result = ImmutableArray.CreateBuilder<YamlPair>();
        foreach (var entry in map.Entries)
        {
            known.Add(entry.Key);
            if (entry.Value is YamlNode.Scalar scalar)
            {
                result.Add(new YamlPair(entry.Key, new Stated<string>(scalar.Value, file, scalar.Span)));
            }
            else
            {
                Wrong(entry.Value.Span, entry.Key, "a text");
            }
        }

        return result.ToImmutable();
    }

    /// <summary>Tells a value that is of the wrong type or outside its range.</summary>
    public void Wrong(TextSpan span, string key, string must) => bag.Add(LoadingProblems.WrongType, file, span, key, must);

    /// <summary>Tells every key that was never asked for. Call it last.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key))
            {
                bag.Add(LoadingProblems.UnknownKey, file, entry.KeySpan, entry.Key, what, NearestName.Hint(entry.Key, known));
            }
        }
    }
}
