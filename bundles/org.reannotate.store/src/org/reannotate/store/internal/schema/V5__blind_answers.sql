-- What people said of images without seeing their labels; label is what the image had at that moment.
create table blind_answer (
    sample_id int not null,
    author varchar(1000) not null,
    category_id int not null,
    label int not null,
    agreed boolean not null,
    made bigint not null,
    primary key (sample_id, author)
);
