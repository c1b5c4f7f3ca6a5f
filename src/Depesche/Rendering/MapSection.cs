using System.Collections.Immutable;
using Depesche.Rendering.Models;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The part „Wo“ of the start page: the map and the table of its places.</summary>
internal static class MapSection
{
    /// <summary>The part; null when no event has a place.</summary>
    public static MapModel? Of(SiteIndex index, EventModels models, string page)
    {
        var scenes = Scene.Of(index);
        if (scenes.IsEmpty)
        {
            return null;
        }

        var journey = Journey.Of(index);
        var (wide, narrow) = (new MapLayout(scenes, MapLayout.Wide, index.NeedsYear, journey), new MapLayout(scenes, MapLayout.Narrow, index.NeedsYear, journey));
        var drawn = wide.Marks.Any(mark => mark.Edge is null);
        var notes = Notes(drawn ? wide : null, scenes);
        return new MapModel(
            Drawing: drawn ? MapDrawing.Draw(index, wide, page, "kw") : Html.Empty,
            NarrowDrawing: drawn ? MapDrawing.Draw(index, narrow, page, "ks") : Html.Empty,
            Coast: Addresses.Link(page, Addresses.Coast),
            Intro: Typographer.Set(Intro(scenes, drawn ? wide : null)),
            Rest: drawn ? Typographer.Set(Rest(wide, wide.Way.Length > 1 ? journey : null)) : "",
            RegisterHref: Addresses.Link(page, "orte/index.html"),
            Legend: drawn ? [.. wide.Marks.Where(mark => mark.Edge is null).Select(mark => mark.Scene).OrderByDescending(scene => scene.Main).ThenBy(scene => scene.Status, StringComparer.Ordinal).Select(Legend).Distinct()] : [],
            Scenes: [.. scenes.Select(scene => new SceneModel(models.Chip(scene.Place) with { Note = notes.GetValueOrDefault(scene, "") }, DayLinks.Of(index, scene.Events)))],
            TableTitle: $"Als Tabelle: {Count.Of(scenes.Length, "ein Ort", "Orte")}");
    }

    private static string Intro(ImmutableArray<Scene> scenes, MapLayout? layout)
    {
        var places = $"{Count.AtStart(Count.Of(scenes.Length, "ein Ort", "Orte"))} mit {(scenes is [{ Events.Length: 1 }] ? "einem Ereignis" : "Ereignissen")}.";
        var arrows = layout is not null && layout.Marks.Any(mark => mark.Edge is not null) ? "; Pfeile zeigen zu Orten außerhalb der Karte" : "";
        return layout is null ? places : $"{places} Je mehr es sind, desto größer ist der Punkt{arrows}.";
    }

    private static string Rest(MapLayout layout, Journey? journey) =>
        (journey is null ? "" : $"Gestrichelt: die angekündigte Reise von {journey.Person.Name} ({string.Join(", ", journey.Stops.Select(stop => stop.Name))}). ")
        + (layout.Off.IsEmpty ? "" : $"Nicht auf der Karte: {string.Join(", ", layout.Off.Select(scene => scene.Place.Name))}.");

    private static LinkModel Legend(Scene scene) => new(
        scene.Main ? "mit Hauptereignis" : scene.Status switch { "held" => "berichtet", "plan" => "nur angekündigt", _ => "Ausgang offen" }, null, false, scene.Status + (scene.Main ? " haupt" : ""), "");

    private static Dictionary<Scene, string> Notes(MapLayout? layout, ImmutableArray<Scene> scenes)
    {
        var notes = new Dictionary<Scene, string>();
        foreach (var mark in layout?.Marks ?? [])
        {
            foreach (var near in mark.Near)
            {
                notes[near] = $"auf der Karte bei {mark.Scene.Place.Name}";
            }
        }

        foreach (var scene in layout is null ? scenes : layout.Off)
        {
            notes[scene] = "nicht auf der Karte";
        }

        return notes;
    }
}
