/**
 * How the database is reached: the URL, the secret, connections, transactions, and what its errors mean to a person.
 */
@NonNullByDefault
package org.reannotate.store.internal.connection;

import org.eclipse.jdt.annotation.NonNullByDefault;
