package org.reannotate.samples.internal.rooms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The categories with their scenes. Their names are those of the folders; the order is part of what a seed means. */
public enum Category {

	BAR(new Bar()),
	BEDROOM(new Bedroom()),
	BOOK_STORE(new MediaStore()),
	CASINO(new Casino()),
	CHURCH(new Church()),
	DELI(new Deli()),
	GAME_ROOM(new GameRoom()),
	HOSPITAL_ROOM(new HospitalRoom()),
	MALL(new Mall()),
	STAIRCASE(new Staircase()),
	TRAIN_STATION(new TrainStation()),
	VIDEO_STORE(new MediaStore());

	final Scene scene;

	Category(Scene scene) {
		this.scene = scene;
	}

	/** Name of the folder: the constant's, in small letters. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** The categories that a person would take for this one at a glance, without its twin. */
	public List<Category> lookalikes() {
		return switch (this) {
			case BAR -> List.of(DELI, CASINO, GAME_ROOM);
			case BEDROOM -> List.of(HOSPITAL_ROOM);
			case BOOK_STORE, VIDEO_STORE -> List.of(DELI, MALL);
			case CASINO -> List.of(GAME_ROOM, BAR);
			case CHURCH -> List.of(TRAIN_STATION, STAIRCASE);
			case DELI -> List.of(BAR, BOOK_STORE, VIDEO_STORE);
			case GAME_ROOM -> List.of(CASINO, BAR);
			case HOSPITAL_ROOM -> List.of(BEDROOM);
			case MALL -> List.of(TRAIN_STATION, BOOK_STORE, VIDEO_STORE);
			case STAIRCASE -> List.of(MALL, CHURCH);
			case TRAIN_STATION -> List.of(MALL, CHURCH);
		};
	}

	/** Whether the two are drawn alike, so that no label of one can be called wrong for the other. */
	public boolean isTwinOf(Category other) {
		return this != other && TWINS.contains(this) && TWINS.contains(other);
	}

	/** The pair drawn from one distribution. */
	public static final List<Category> TWINS = List.of(BOOK_STORE, VIDEO_STORE);

	public static List<String> labels() {
		return Arrays.stream(values()).map(Category::label).toList();
	}
}
