package org.reannotate.protocol.recipe;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.annotations.SerializedName;

/** Reads one value of a recipe, and says what is wrong with it; JSON alone would take an unknown name for null. */
final class ValueText {

	private ValueText() {
	}

	static JsonElement parse(String name, String text, Class<?> type) {
		if (type == String.class) {
			return new JsonPrimitive(text);
		}
		if (type == boolean.class) {
			return new JsonPrimitive(oneOf(name, text, List.of("true", "false")).equals("true"));
		}
		if (type.isEnum()) {
			return new JsonPrimitive(oneOf(name, text, names(type)));
		}
		try {
			if (type == double.class) {
				return new JsonPrimitive(Double.parseDouble(text.strip()));
			}
			return new JsonPrimitive(type == int.class ? (long) Integer.parseInt(text.strip())
					: Long.parseLong(text.strip()));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(
					type == double.class ? Messages.ValueText_noNumber : Messages.ValueText_noWholeNumber, text, name), e);
		}
	}

	private static String oneOf(String name, String text, List<String> known) {
		String value = text.strip();
		if (!known.contains(value)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.ValueText_noneOf, new Object[] { text, name, String.join(", ", known) }));
		}
		return value;
	}

	private static List<String> names(Class<?> type) {
		return Arrays.stream(type.getFields()).filter(field -> field.isEnumConstant()).map(field -> {
			SerializedName name = field.getAnnotation(SerializedName.class);
			return name == null ? field.getName() : name.value();
		}).toList();
	}
}
