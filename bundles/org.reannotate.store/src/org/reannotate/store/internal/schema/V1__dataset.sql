-- Portable SQL: runs on H2 and is meant to run on PostgreSQL. Times are microseconds since 1970. Lists of category ids
-- are written "3 17". Category 0 stands for none.

-- One row. Locked first by every transaction that writes: writers queue, counters never collide, nothing deadlocks.
create table store_state (
    id smallint primary key,
    dataset_id varchar(100) not null,
    revision bigint not null,
    taxonomy_version bigint not null,
    next_category int not null,
    next_sample int not null,
    next_import int not null,
    next_merge bigint not null,
    next_decision bigint not null,
    next_finding bigint not null,
    finding_set bigint not null
);

-- What each revision touched, so that other processes can follow. Old rows are dropped; who is behind reads all again.
create table change_log (
    revision bigint primary key,
    changes int not null,
    sample_ids bytea
);

create table category (
    id int primary key,
    parent int not null,
    position int not null,
    name varchar(1000) not null,
    definition varchar(100000) not null,
    colour varchar(100) not null,
    shortcut varchar(100) not null,
    constraint category_siblings unique (parent, name)
);

create table checklist (
    category_id int not null,
    position int not null,
    kind smallint not null,
    text varchar(10000) not null,
    primary key (category_id, position)
);

-- Who saved which version of the taxonomy by hand.
create table taxonomy_edit (
    version bigint primary key,
    author varchar(1000) not null,
    made bigint not null
);

create table category_merge (
    id bigint primary key,
    into_category int not null,
    author varchar(1000) not null,
    made bigint not null,
    reason varchar(10000) not null,
    last_decision bigint not null,
    undone_by varchar(1000),
    undone bigint
);

create table category_merge_member (
    merge_id bigint not null,
    category_id int not null,
    primary key (merge_id, category_id)
);

create table import_run (
    id int primary key,
    author varchar(1000) not null,
    source varchar(10000) not null,
    root smallint not null,
    made bigint not null
);

-- given: what the last import said. Nothing that people decide is here: rewriting wide rows all over a large table makes
-- every bulk decision rewrite most of it.
create table sample (
    id int primary key,
    root smallint not null,
    path varchar(4096) not null,
    width int not null,
    height int not null,
    format varchar(20) not null,
    size bigint not null,
    modified bigint not null,
    content_hash bytea not null,
    perceptual_hash bigint not null,
    split smallint not null,
    label_import int not null,
    given int not null,
    given_further varchar(100000),
    missing boolean not null,
    unreadable varchar(10000),
    -- In this order: H2 looks up "path in (...)" only in an index that begins with path.
    constraint sample_path unique (path, root)
);

-- Samples about which a decision holds: what it made of the label.
create table decided (
    sample_id int primary key,
    category int not null,
    further varchar(100000),
    state smallint not null,
    last_decision bigint not null
);

-- Imported labels that a later import replaced.
create table past_label (
    sample_id int not null,
    import_id int not null,
    given int not null,
    given_further varchar(100000),
    primary key (sample_id, import_id)
);

create table decision (
    id bigint primary key,
    sample_id int not null,
    kind smallint not null,
    category int not null,
    from_category int not null,
    from_further varchar(100000),
    from_state smallint not null,
    to_category int not null,
    to_further varchar(100000),
    to_state smallint not null,
    author varchar(1000) not null,
    made bigint not null,
    reason varchar(10000) not null,
    run varchar(1000) not null,
    finding bigint not null,
    undoes bigint not null,
    previous bigint not null
);
create index decision_sample on decision (sample_id);

create table run (
    name varchar(1000) primary key,
    recipe varchar(10000) not null,
    status varchar(100) not null,
    started bigint not null,
    finished bigint,
    last_decision bigint not null,
    metrics varchar(100000) not null
);

create table finding_set (
    id bigint primary key,
    run varchar(1000) not null,
    published bigint not null
);

create table label_issue (
    id bigint primary key,
    set_id bigint not null,
    place int not null,
    sample_id int not null,
    given int not null,
    suggested int not null,
    score double precision not null,
    probability_wrong double precision not null,
    reason varchar(10000) not null,
    folded boolean not null
);

create table multi_class_candidate (
    id bigint primary key,
    set_id bigint not null,
    place int not null,
    sample_id int not null,
    given int not null,
    score double precision not null,
    categories varchar(100000) not null,
    given_among boolean not null
);

create table mergeable_categories (
    id bigint primary key,
    set_id bigint not null,
    place int not null,
    category_a int not null,
    category_b int not null,
    score double precision not null,
    rate_a_to_b double precision not null,
    rate_b_to_a double precision not null,
    auc double precision,
    auc_low double precision,
    auc_high double precision,
    p_value double precision,
    recommended smallint not null,
    accuracy_gained double precision
);

-- Scores of all samples of a run, some ten thousand in a row: ids, scores and predictions one after the other.
create table sample_scores (
    set_id bigint not null,
    first_sample int not null,
    data bytea not null,
    primary key (set_id, first_sample)
);

create table duplicate (
    sample_id int primary key,
    group_number int not null,
    kind smallint not null
);
