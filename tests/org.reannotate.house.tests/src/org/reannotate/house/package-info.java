/**
 * Checks of the house itself: which bundle may use which, and rules that every source file keeps. They read the checkout,
 * so that a change that breaks the map fails the build rather than a review.
 */
@NonNullByDefault
package org.reannotate.house;

import org.eclipse.jdt.annotation.NonNullByDefault;
