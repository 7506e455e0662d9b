package org.reannotate.editors.taxonomy;

import org.reannotate.model.Category;

/** The texts of a category that a person edits. */
public enum CategoryText {
	NAME {
		@Override
		public String get(Category category) {
			return orEmpty(category.getName());
		}

		@Override
		void set(Category category, String value) {
			category.setName(value);
		}
	},
	DEFINITION {
		@Override
		public String get(Category category) {
			return orEmpty(category.getDefinition());
		}

		@Override
		void set(Category category, String value) {
			category.setDefinition(value);
		}
	},
	/** {@code #rrggbb}, or empty for a colour of the theme. */
	COLOUR {
		@Override
		public String get(Category category) {
			return orEmpty(category.getColour());
		}

		@Override
		void set(Category category, String value) {
			category.setColour(value);
		}
	},
	/** The key that labels with this category: one of 1..9 and 0, or empty. */
	KEY {
		@Override
		public String get(Category category) {
			return orEmpty(category.getKey());
		}

		@Override
		void set(Category category, String value) {
			category.setKey(value);
		}
	};

	public abstract String get(Category category);

	abstract void set(Category category, String value);

	/** EMF attributes without a value are null, whatever annotations say. */
	private static String orEmpty(@org.eclipse.jdt.annotation.Nullable String value) {
		return value == null ? "" : value;
	}
}
