package org.reannotate.report.internal.html;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.stream.JsonWriter;

/** The words of the page itself, {@code page/words.properties}: its script is handed all of them, in the language of this run. */
final class PageWords {

	private static final Pattern PLACE = Pattern.compile("@text\\.(\\w+)@");

	private final ResourceBundle words = ResourceBundle.getBundle(PageWords.class.getPackageName() + ".page.words",
			Locale.getDefault(), PageWords.class.getClassLoader());

	/** Writes all words by their keys. */
	void write(JsonWriter json) throws IOException {
		json.name("texts").beginObject();
		for (String key : new TreeSet<>(words.keySet())) {
			json.name(key).value(words.getString(key));
		}
		json.endObject();
	}

	/** Puts words into the page where it names their keys. */
	String into(String page) {
		return PLACE.matcher(page).replaceAll(
				place -> Matcher.quoteReplacement(Markup.text(words.getString(place.group(1)))));
	}
}
