package org.reannotate.store.internal.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * The written form of a filter: JSON with names instead of numbers. What another version of this program added is left
 * out when it is read; what it left out has its default.
 */
final class FilterText {

	private static final Gson GSON = new Gson();

	/** Public fields for Gson; null: not written. */
	private static final class Form {
		@Nullable List<Integer> categories;
		@Nullable List<Integer> given;
		@Nullable List<Integer> predictions;
		@Nullable List<String> splits;
		@Nullable List<String> states;
		@Nullable List<String> findings;
		@Nullable Float scoreFrom;
		@Nullable Float scoreTo;
		@Nullable String presence;
		boolean duplicates;
		boolean asked;
		@Nullable String text;
		@Nullable String sort;
		boolean descending;
		@Nullable String group;
	}

	private FilterText() {
	}

	static String write(NamedFilter named) {
		SampleFilter filter = named.filter();
		Form form = new Form();
		form.categories = List.copyOf(filter.categories());
		form.given = List.copyOf(filter.given());
		form.predictions = List.copyOf(filter.predictions());
		form.splits = names(filter.splits());
		form.states = names(filter.states());
		form.findings = names(filter.findings());
		form.scoreFrom = Float.isInfinite(filter.scoreFrom()) ? null : filter.scoreFrom();
		form.scoreTo = Float.isInfinite(filter.scoreTo()) ? null : filter.scoreTo();
		form.presence = filter.presence().name();
		form.duplicates = filter.duplicates();
		form.asked = filter.asked();
		form.text = filter.text();
		form.sort = named.sort().key().name();
		form.descending = named.sort().descending();
		form.group = named.group().name();
		return GSON.toJson(form);
	}

	/** Returns the filter, or null when the text is none. */
	static @Nullable NamedFilter read(String name, String text) {
		Form form;
		try {
			form = GSON.fromJson(text, Form.class);
		} catch (JsonParseException | NumberFormatException e) {
			return null;
		}
		if (form == null) {
			return null;
		}
		SampleFilter filter = new SampleFilter(ids(form.categories), ids(form.given), ids(form.predictions),
				known(form.splits, Split::valueOf), known(form.states, SampleState::valueOf),
				known(form.findings, FindingKind::valueOf), or(form.scoreFrom, Float.NEGATIVE_INFINITY),
				or(form.scoreTo, Float.POSITIVE_INFINITY), or(form.presence, Presence::valueOf, Presence.PRESENT),
				form.duplicates, form.asked, or(form.text, ""));
		SampleSort sort = new SampleSort(or(form.sort, SortKey::valueOf, SortKey.ID), form.descending);
		return new NamedFilter(name, filter, sort, or(form.group, GroupKey::valueOf, GroupKey.NONE));
	}

	private static List<String> names(Set<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).sorted().toList();
	}

	private static Set<Integer> ids(@Nullable List<Integer> ids) {
		return ids == null ? Set.of() : ids.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
	}

	private static <T> Set<T> known(@Nullable List<String> names, Function<String, T> constant) {
		List<T> found = new ArrayList<>();
		for (String name : names == null ? List.<String>of() : names) {
			T value = name == null ? null : orNull(name, constant);
			if (value != null) {
				found.add(value);
			}
		}
		return found.stream().collect(Collectors.toUnmodifiableSet());
	}

	private static <T> T or(@Nullable T value, T otherwise) {
		return value == null ? otherwise : value;
	}

	private static <T> T or(@Nullable String name, Function<String, T> constant, T otherwise) {
		return or(name == null ? null : orNull(name, constant), otherwise);
	}

	private static <T> @Nullable T orNull(String name, Function<String, T> constant) {
		try {
			return constant.apply(name);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}
}
