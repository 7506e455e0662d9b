/**
 * The view of a training as it goes on: its curves, which categories it learns, which images it gets wrong.
 */
@NonNullByDefault
package org.reannotate.views.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
