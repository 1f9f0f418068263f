DROP TABLE time_let_go;
DROP TABLE time_payments;
