package org.reannotate.protocol.recipe;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.json.Json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A recipe as a flat list of names and texts, for files that people read and compare:
 * {@code training.augmentation.flip = true}. The names are those of {@code run.json}.
 *
 * <pre>
 * Map&lt;String, String&gt; texts = RecipeValues.of(recipe);
 * Recipe same = RecipeValues.apply(Recipe.fromScratch(Network.ALEXNET), texts);
 * </pre>
 */
public final class RecipeValues {

	private RecipeValues() {
	}

	/** Returns all parts of a recipe in the order of its records; parts that are null are left out. */
	public static Map<String, String> of(Recipe recipe) {
		var values = new LinkedHashMap<String, String>();
		flatten("", Json.parse(recipe.toJson(), JsonObject.class, () -> Messages.Recipe_text), values);
		return values;
	}

	private static void flatten(String prefix, JsonObject object, Map<String, String> into) {
		for (var entry : object.entrySet()) {
			JsonElement value = entry.getValue();
			if (value.isJsonObject()) {
				flatten(prefix + entry.getKey() + ".", value.getAsJsonObject(), into);
			} else if (value.isJsonPrimitive()) {
				into.put(prefix + entry.getKey(), value.getAsString());
			}
		}
	}

	/**
	 * Returns a recipe with some of its parts replaced.
	 *
	 * @param values by the names of {@link #of}; an empty text takes a part away that may be missing
	 * @throws IllegalArgumentException when there is no part of a name, a text is no value for it, or the recipe would not
	 *                                  be valid; in words for people
	 */
	public static Recipe apply(Recipe base, Map<String, String> values) {
		JsonObject tree = Json.parse(base.toJson(), JsonObject.class, () -> Messages.Recipe_text);
		values.forEach((name, text) -> set(tree, Recipe.class, name, name, text));
		return Recipe.fromJson(Json.line(tree));
	}

	private static void set(JsonObject tree, Class<?> type, String name, String path, String text) {
		int dot = path.indexOf('.');
		String first = dot < 0 ? path : path.substring(0, dot);
		Class<?> part = part(type, first);
		if (part == null || dot < 0 == part.isRecord()) {
			throw new IllegalArgumentException(NLS.bind(Messages.RecipeValues_unknown, name));
		}
		if (dot < 0) {
			tree.add(first, text.isEmpty() ? null : ValueText.parse(name, text, part));
			return;
		}
		JsonElement inner = tree.get(first);
		if (inner == null || !inner.isJsonObject()) {
			inner = new JsonObject();
			tree.add(first, inner);
		}
		set(inner.getAsJsonObject(), part, name, path.substring(dot + 1), text);
	}

	private static @Nullable Class<?> part(Class<?> type, String name) {
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getName().equals(name)) {
				return component.getType();
			}
		}
		return null;
	}
}
