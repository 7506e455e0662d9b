package org.reannotate.views.lists;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Where things stood on a list that a person works on: they stay there, whatever is decided about them, until the list
 * is asked for anew. What comes later is put behind. Immutable.
 */
public final class Places {

	/** Nothing stood anywhere. */
	public static final Places NONE = new Places(Map.of());

	private final Map<Integer, Integer> places;

	private Places(Map<Integer, Integer> places) {
		this.places = places;
	}

	/** The places of these ids. */
	public static Places of(int[] ids) {
		var places = new HashMap<Integer, Integer>();
		Arrays.stream(ids).forEach(id -> places.putIfAbsent(id, places.size()));
		return new Places(places);
	}

	public boolean contains(int id) {
		return places.containsKey(id);
	}

	/** What stood on the list as it stood there, then the rest as by another order. */
	public <T> Comparator<T> then(ToIntFunction<T> id, Comparator<T> others) {
		return Comparator.<T>comparingInt(each -> places.getOrDefault(id.applyAsInt(each), Integer.MAX_VALUE))
				.thenComparing(others);
	}
}
