package org.reannotate.editors.blind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.reannotate.core.blind.BlindAnswer;
import org.reannotate.core.blind.BlindSample;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;

/**
 * A person's way through the images of a blind check: each is answered, or left out for now; the last answer can be taken
 * back. Used by one thread at a time.
 */
final class BlindWalk {

	private final List<Integer> ids;
	private final int before;
	private final Map<Integer, Boolean> answers = new LinkedHashMap<>();
	private final List<Integer> way = new ArrayList<>();
	private int position;

	/**
	 * @param ids    still to be answered for, in the order in which they are shown
	 * @param before how many this person has answered for before
	 */
	BlindWalk(int[] ids, int before) {
		this.ids = Arrays.stream(ids).boxed().toList();
		this.before = before;
	}

	/** The way of a person who has not answered for all images yet. Reads the store; not for the UI thread. */
	static BlindWalk read(DatasetStore store, String author) throws DatasetException {
		Set<Integer> answered = store.blindAnswers().stream().filter(answer -> answer.author().equals(author))
				.map(BlindAnswer::sampleId).collect(Collectors.toSet());
		return new BlindWalk(BlindSample.of(store.index(), answered), answered.size());
	}

	/** The image to show; -1 at the end. */
	int current() {
		return position < ids.size() ? ids.get(position) : -1;
	}

	/** The images that come next, to be read ahead. */
	List<Integer> ahead(int count) {
		return ids.subList(Math.min(ids.size(), position + 1), Math.min(ids.size(), position + 1 + count));
	}

	/** The current image is answered for. */
	void answered(boolean agreed) {
		answers.put(current(), agreed);
		way.add(current());
		position++;
	}

	/** The current image is left out; it comes again when the check is opened again. */
	void skip() {
		position = Math.min(ids.size(), position + 1);
	}

	/** The image whose answer can be taken back; -1: none of this check. */
	int last() {
		return way.isEmpty() ? -1 : way.get(way.size() - 1);
	}

	/** The last answer is forgotten, and its image is shown again. */
	void tookBack() {
		int id = way.remove(way.size() - 1);
		answers.remove(id);
		position = ids.indexOf(id);
	}

	/** How many this person has answered for, those of earlier checks too. */
	int done() {
		return before + answers.size();
	}

	/** How many the person answers for in all. */
	int total() {
		return before + ids.size();
	}

	/** Images of this check whose label was another one. */
	List<Integer> differing() {
		return way.stream().filter(id -> !answers.getOrDefault(id, true)).toList();
	}
}
